import type { Change } from '#shared/journal/change';
import { commitPlan, identityOf, WriteError } from './commit';
import type { Commit } from './commit-listeners';
import type { Database } from './database';
import { isEqual } from './is-equal';
import type { Mutation } from './mutations';
import type { TableName } from './record-schemas';

/**
 * Takes a whole commit back, as a commit of its own: undoing that one is "redo". Rows that the commit made
 * are deleted softly. Throws `changed-since` when a field of it has been changed again, and then changes
 * nothing: somebody's later work is never overwritten.
 */
export async function undoCommit(database: Database, commitId: string): Promise<Commit> {
  const changes = await database.changes.where('commitId').equals(commitId).sortBy('at');
  const now = identityOf(database).now();
  const tables = [...new Set(changes.map((change) => change.table as TableName))];
  return commitPlan(database, tables, async () => {
    for (const table of tables) await refuseLaterChanges(database, table, changes);
    return changes.map((change) => invert(change, now));
  });
}

function invert(change: Change, now: Date): Mutation {
  const { updatedAt: _, ...before } = change.before ?? { deletedAt: now.toISOString() };
  return { table: change.table as TableName, id: change.key, kind: 'update', fields: before };
}

async function refuseLaterChanges(
  database: Database,
  table: string,
  changes: readonly Change[],
): Promise<void> {
  const own = changes.filter((change) => change.table === table);
  const rows: readonly (Record<string, unknown> | undefined)[] = await database
    .table(table)
    .bulkGet(own.map((change) => change.key));
  own.forEach((change, index) => {
    const row = rows[index];
    const isUntouched = Object.entries(change.after).every(
      ([name, value]) => name === 'updatedAt' || isEqual(row?.[name], value),
    );
    if (!isUntouched) throw new WriteError('changed-since', `${table}/${change.key}`);
  });
}
