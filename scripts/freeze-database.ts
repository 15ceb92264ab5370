/**
 * Writes the store as the present version leaves it, and what keeps it safe, once for each version:
 * `npx tsx scripts/freeze-database.ts`. Frozen files of a version that was released are never written again; tests open
 * all of them for ever.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { newestVersion } from '../renderer/src/db/migrations';
import { openTestDatabase } from '../renderer/src/db/test-database';
import { fillStore } from './freeze/fill-store';
import { freezeSafety } from './freeze/freeze-safety';

const database = await openTestDatabase();
await fillStore(database);
const name = String(newestVersion).padStart(4, '0');
const file = new URL(`../renderer/src/db/frozen/${name}.json`, import.meta.url);
const tables = await Promise.all(
  database.tables.map(async (table) => [table.name, await table.toArray()] as const),
);
const content = { version: newestVersion, tables: Object.fromEntries(tables) };
// `wx`: a file that is there already is an error, never overwritten.
writeFileSync(file, `${JSON.stringify(content, null, 1)}\n`, { flag: 'wx' });
console.log(`Written: ${fileURLToPath(file)}`);
const folder = new URL(`../electron/main/journal/frozen/${name}/`, import.meta.url);
await freezeSafety(fileURLToPath(folder));
console.log(`Written: ${fileURLToPath(folder)}`);
