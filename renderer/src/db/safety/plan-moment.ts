import type { Change } from '#shared/journal/change';
import type { Row } from '#shared/journal/row';
import { readChangesAfter, readLastStamp } from '../changes';
import type { Database } from '../database';
import { tableNames } from '../record-schemas';
import { type RestorePlan, startPlan } from './restore-plan';

/** How the store becomes again what it was after the change with this stamp; the empty text is its beginning. */
export async function planMoment(database: Database, at: string): Promise<RestorePlan> {
  const plan = startPlan(database, await readLastStamp(database));
  const later = await readChangesAfter(database, at);
  for (const table of tableNames) {
    const changes = later.filter((change) => change.table === table);
    const keys = [...new Set(changes.map(({ key }) => key))];
    const rows: (Row | undefined)[] = await database.table(table).bulkGet(keys);
    const earlier = rewind(new Map(keys.map((key, index) => [key, rows[index] ?? null])), changes);
    keys.forEach((key, index) => {
      plan.add({ table, current: rows[index] ?? null, wanted: earlier.get(key) ?? null });
    });
  }
  return plan.finish();
}

/** Takes changes back, the last one first. A row that one of them made was not there before. */
function rewind(
  rows: ReadonlyMap<string, Row | null>,
  changes: readonly Change[],
): Map<string, Row | null> {
  const earlier = new Map(rows);
  for (const { key, before } of changes.toReversed()) {
    const row = earlier.get(key);
    earlier.set(key, before === null || !row ? null : { ...row, ...before });
  }
  return earlier;
}
