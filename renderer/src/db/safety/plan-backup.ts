import type { BackupSummary } from '#shared/journal/backup';
import type { RecoverySource } from '#shared/journal/recovery';
import { type Row, readRows } from '#shared/journal/row';
import { readLastStamp } from '../changes';
import { identityOf } from '../commit';
import type { Database } from '../database';
import { isEqual } from '../is-equal';
import { type TableName, tableNames } from '../record-schemas';
import type { Ask } from './ask';
import { type Pair, type RestorePlan, toPlan } from './restore-plan';

/** How the store becomes what a backup holds. Its history stays: what is in the backup is not undone, it is made anew. */
export async function planBackup(
  database: Database,
  ask: Ask,
  source: RecoverySource,
): Promise<RestorePlan & { readonly backup: BackupSummary | null }> {
  const madeAt = await readLastStamp(database);
  const request = { source, withJournal: false, until: null };
  const { recoveryId, backup } = await ask('recovery:open', request);
  const seen = new Set<string>();
  let pairs: Pair[] = [];
  try {
    for (let isDone = false; !isDone; ) {
      const step = await ask('recovery:next', { recoveryId });
      const table = tableNames.find((name) => name === step.table);
      if (table) {
        pairs = pairs.concat(await compareRows(database, table, readRows(step.rows), seen));
      }
      isDone = step.end !== null;
    }
  } finally {
    await ask('recovery:close', { recoveryId });
  }
  for (const table of tableNames) {
    const rows: Row[] = await database.table(table).toArray();
    const gone = rows.filter((row) => !seen.has(`${table}/${row.id}`));
    pairs = pairs.concat(gone.map((current) => ({ table, current, wanted: null })));
  }
  return { ...toPlan(pairs, madeAt, identityOf(database).now()), backup };
}

async function compareRows(
  database: Database,
  table: TableName,
  rows: readonly Row[],
  seen: Set<string>,
): Promise<Pair[]> {
  const stored: (Row | undefined)[] = await database
    .table(table)
    .bulkGet(rows.map((row) => String(row.id)));
  return rows.flatMap((wanted, index) => {
    seen.add(`${table}/${wanted.id}`);
    const current = stored[index] ?? null;
    // Only what differs is kept: a backup may hold far more than memory should.
    return isEqual(current, wanted) ? [] : [{ table, current, wanted }];
  });
}
