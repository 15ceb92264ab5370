import type { Page } from '@playwright/test';
import type { TableName } from '../../renderer/src/db/record-schemas';
import { generateMany, type WorkspaceSize } from '../../renderer/src/db/sample/generate-many';

type RowCounts = { readonly [Name in TableName]?: number };

const ROWS_AT_ONCE = 5_000;

/**
 * Writes a workspace into the page's database, past the repositories, as if it had been there for years. Generated
 * rows are the same at each run and a larger workspace begins with a smaller one, so what is `present` is left alone.
 * @returns how many rows each table has now
 */
export async function seedWorkspace(
  page: Page,
  size: WorkspaceSize,
  present: RowCounts,
): Promise<RowCounts> {
  const tables = Object.entries(generateMany(size)) as [TableName, readonly unknown[]][];
  for (const [table, rows] of tables)
    await writeTable(page, table, rows.slice(present[table] ?? 0));
  return Object.fromEntries(tables.map(([table, rows]) => [table, rows.length]));
}

/** Puts rows into a table of the page's database, past the repositories. */
export async function writeTable(
  page: Page,
  table: TableName,
  rows: readonly unknown[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE));
    await page.evaluate(writeRows, [table, part] as const);
  }
}

/** Runs in the page. */
function writeRows([table, json]: readonly [table: string, json: string]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('tadrib');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(table, 'readwrite', { durability: 'relaxed' });
      const store = transaction.objectStore(table);
      for (const row of JSON.parse(json)) store.put(row);
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
