import type { Transaction } from 'dexie';
import { migrations } from './index';
import type { FormerRow, Migration } from './types';

/**
 * Rows from outside the store, a backup or a journal, as the present version has them. Those that are of this version
 * already, or of any between, may be among them.
 *
 * @param schema the oldest version among them
 */
export function upgradeRows(
  schema: number,
  table: string,
  rows: readonly FormerRow[],
  steps: readonly Migration[] = migrations,
): readonly FormerRow[] {
  let upgraded = rows;
  for (const { version, rows: changes } of steps) {
    const change = version > schema ? changes?.[table] : undefined;
    if (change) upgraded = upgraded.map(change);
  }
  return upgraded;
}

/** What the store's own upgrade to this version does. */
export async function upgradeStore(
  { rows = {}, upgrade }: Migration,
  transaction: Transaction,
): Promise<void> {
  for (const [table, change] of Object.entries(rows)) {
    await transaction
      .table<FormerRow>(table)
      .toCollection()
      .modify((row, place) => {
        place.value = change(row);
      });
  }
  await upgrade?.(transaction);
}
