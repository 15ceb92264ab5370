/** Every store that a released version wrote can still be opened, and all its rows are still right. */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { changeSchema } from '#shared/journal/change';
import { migrations, newestVersion } from './migrations';
import { openDatabase } from './open';
import { recordSchemas, tableNames } from './record-schemas';
import { createPerson } from './repositories/people';
import { makePerson } from './test-records';
import { undoCommit } from './undo';

const folder = new URL('./frozen/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

const frozenSchema = z.object({
  version: z.int(),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

/** Lays the rows down as that version did: by its own steps, with nothing of today. */
async function layDown(name: string, frozen: z.infer<typeof frozenSchema>): Promise<void> {
  const store = new Dexie(name);
  for (const { version, stores } of migrations) {
    if (version <= frozen.version) store.version(version).stores({ ...stores });
  }
  await store.open();
  for (const [table, rows] of Object.entries(frozen.tables)) await store.table(table).bulkAdd(rows);
  store.close();
}

test('each version has its frozen store', () => {
  expect(files).toEqual(
    migrations.map(({ version }) => `${String(version).padStart(4, '0')}.json`),
  );
});

test.each(files)('%s opens, is valid, and can be worked with', async (file) => {
  const frozen = frozenSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  await layDown(file, frozen);
  const database = await openDatabase(file);
  expect(database.verno).toBe(newestVersion);
  for (const name of tableNames) {
    const rows: unknown[] = await database.table(name).toArray();
    if (name in frozen.tables) expect(rows.length, name).toBeGreaterThan(0);
    for (const row of rows) expect(recordSchemas[name].parse(row)).toEqual(row);
  }
  const changes = await database.changes.orderBy('at').toArray();
  for (const change of changes) changeSchema.parse(change);

  const { commit } = await createPerson(database, makePerson('Amal Fahmy'));
  expect(commit.changes[0]!.at > changes.at(-1)!.at).toBe(true);
  const last = await undoCommit(database, changes.at(-1)!.commitId);
  expect(last.changes.length).toBeGreaterThan(0);
});
