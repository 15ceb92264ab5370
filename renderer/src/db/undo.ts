import type { Change } from '#shared/journal/change';
import type { RecordFields } from '#shared/record';
import { alive } from './alive';
import { readCommitChanges } from './changes';
import { commitPlan, identityOf, WriteError } from './commit';
import type { Commit } from './commit-listeners';
import type { Database } from './database';
import { isEqual } from './is-equal';
import type { Mutation } from './mutations';
import type { TableName } from './record-schemas';

/** Where a row may be referred to by others, through an indexed field. */
const references: Partial<
  Record<TableName, readonly (readonly [table: TableName, field: string])[]>
> = {
  trainings: [
    ['enrolments', 'trainingId'],
    ['attendance', 'trainingId'],
    ['sessions', 'trainingId'],
  ],
  people: [['enrolments', 'personId']],
  enrolments: [['attendance', 'enrolmentId']],
  organisations: [
    ['trainingOrganisations', 'organisationId'],
    ['trainingFunding', 'funderId'],
    ['people', 'organisationId'],
  ],
  programmes: [['trainingFunding', 'programmeId']],
  sourceDocuments: [['drafts', 'sourceDocumentId']],
};

/**
 * Takes a whole commit back, as a commit of its own: undoing that one is "redo". Rows that the commit made
 * are deleted softly. Throws `changed-since` when a field of it has been changed again or when others now
 * refer to a row that it made, and then changes nothing: somebody's later work is never overwritten or hidden.
 */
export async function undoCommit(database: Database, commitId: string): Promise<Commit> {
  const changes = await readCommitChanges(database, commitId);
  const now = identityOf(database).now();
  const tables = [...new Set(changes.map((change) => change.table as TableName))];
  const referring = tables.flatMap((table) => (references[table] ?? []).map(([name]) => name));
  return commitPlan(database, [...new Set([...tables, ...referring])], async () => {
    for (const table of tables) {
      await refuseLaterChanges(database, table, changes);
      await refuseLaterReferences(database, table, changes);
    }
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

async function refuseLaterReferences(
  database: Database,
  table: TableName,
  changes: readonly Change[],
): Promise<void> {
  const made = changes.filter((change) => change.table === table && change.before === null);
  const keys = made.map((change) => change.key);
  const own = new Set(changes.map((change) => `${change.table}/${change.key}`));
  for (const [name, field] of references[table] ?? []) {
    const rows: RecordFields[] = await database.table(name).where(field).anyOf(keys).toArray();
    const later = alive(rows).find((row) => !own.has(`${name}/${row.id}`));
    if (later) throw new WriteError('changed-since', `${name}/${later.id}`);
  }
}
