import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Tadrib } from '../../e2e/running-application';
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

/**
 * Rows that came past the journal would be taken for damage at the next start, and put right. Without journal and
 * mark the store is one from before there was a journal: it is taken over as it is, and backed up.
 */
export async function forgetJournal(tadrib: Tadrib): Promise<void> {
  await tadrib.page().evaluate(removeMark);
  await tadrib.close();
  await rm(join(tadrib.userData, 'safety'), { recursive: true });
}

/** Runs in the page. */
function removeMark(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('tadrib');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('device', 'readwrite');
      transaction.objectStore('device').delete('workspace');
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
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
