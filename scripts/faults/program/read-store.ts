import type { Page } from '@playwright/test';
import type { Change } from '#shared/journal/change';
import type { Row, StoreContent } from '../store/content';

interface Raw {
  readonly tables: Record<string, Row[]>;
  readonly changes: Change[];
  /** History that stands in blocks, as JSON. */
  readonly blocks: string[];
}

/** Everything that the application's own connection to its store can read. */
export async function readStore(page: Page): Promise<StoreContent> {
  return parseStore(await page.evaluate(readTables));
}

/** @param json what `readTables` gave */
export function parseStore(json: string): StoreContent {
  const { tables, changes, blocks } = JSON.parse(json) as Raw;
  const older = blocks.flatMap((text) => JSON.parse(text) as Change[]);
  const all = [...older, ...changes].sort((left, right) => (left.at < right.at ? -1 : 1));
  return { tables, changes: all };
}

/**
 * Runs in the page. Dexie leaves itself under this symbol, with its open connections. Gives text, since Playwright takes
 * a second to hand over so many objects.
 */
export async function readTables(): Promise<string> {
  const dexie = Reflect.get(globalThis, Symbol.for('Dexie'));
  const database = dexie.connections.find(({ name }: { name: string }) => name === 'tadrib');
  if (!database) throw new Error('The application has no open store.');
  const bookkeeping = ['device', 'changePlaces'];
  const raw: Raw = { tables: {}, changes: [], blocks: [] };
  for (const table of database.tables) {
    const rows = await table.toArray();
    if (table.name === 'changes') raw.changes.push(...rows);
    else if (table.name === 'changeBlocks') {
      for (const { text } of rows) raw.blocks.push(text);
    } else if (!bookkeeping.includes(table.name)) raw.tables[table.name] = rows;
  }
  return JSON.stringify(raw);
}
