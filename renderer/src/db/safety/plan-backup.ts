import type { RecoverySource } from '#shared/journal/recovery';
import { type Row, readRows } from '#shared/journal/row';
import { readLastStamp } from '../changes';
import type { Database } from '../database';
import { isEqual } from '../is-equal';
import { firstVersion } from '../migrations';
import { upgradeRows } from '../migrations/upgrade-rows';
import { type TableName, tableNames } from '../record-schemas';
import type { Ask } from './ask';
import { type Pair, type RestorePlan, startPlan } from './restore-plan';

const ROWS_AT_ONCE = 2_000;

/** How the store becomes what a backup holds. Its history stays: what is in the backup is not undone, it is made anew. */
export async function planBackup(
  database: Database,
  ask: Ask,
  source: RecoverySource,
): Promise<RestorePlan> {
  const plan = startPlan(database, await readLastStamp(database));
  const request = { source, withJournal: false, until: null };
  const { recoveryId, backup } = await ask('recovery:open', request);
  const seen = new Map<TableName, Set<string>>(tableNames.map((name) => [name, new Set()]));
  try {
    for (let isDone = false; !isDone; ) {
      const step = await ask('recovery:next', { recoveryId });
      const table = tableNames.find((name) => name === step.table);
      const known = table && seen.get(table);
      if (table && known) {
        const rows = upgradeRows(backup?.schema ?? firstVersion, table, readRows(step.rows));
        for (const { id } of rows) known.add(String(id));
        for (const pair of await compareRows(database, table, rows)) plan.add(pair);
      }
      isDone = step.end !== null;
    }
  } finally {
    await ask('recovery:close', { recoveryId });
  }
  for (const [table, known] of seen) {
    for await (const current of readOthers(database, table, known)) {
      plan.add({ table, current, wanted: null });
    }
  }
  return plan.finish();
}

async function compareRows(
  database: Database,
  table: TableName,
  rows: readonly Row[],
): Promise<Pair[]> {
  const stored: (Row | undefined)[] = await database
    .table(table)
    .bulkGet(rows.map((row) => String(row.id)));
  return rows.flatMap((wanted, index) => {
    const current = stored[index] ?? null;
    return isEqual(current, wanted) ? [] : [{ table, current, wanted }];
  });
}

/** The rows that the backup does not have, some thousand at a time. */
async function* readOthers(
  database: Database,
  table: TableName,
  known: ReadonlySet<string>,
): AsyncGenerator<Row> {
  const keys: unknown[] = await database.table(table).toCollection().primaryKeys();
  const others = keys.map(String).filter((key) => !known.has(key));
  for (let from = 0; from < others.length; from += ROWS_AT_ONCE) {
    const rows: (Row | undefined)[] = await database
      .table(table)
      .bulkGet(others.slice(from, from + ROWS_AT_ONCE));
    for (const row of rows) if (row) yield row;
  }
}
