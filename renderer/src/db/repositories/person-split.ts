import type { Change } from '#shared/journal/change';
import type { Person } from '#shared/people/schema';
import type { RecordFields } from '#shared/record';
import { alive } from '../alive';
import { readCommitChanges, readPlaceChanges } from '../changes';
import { commitPlan, identityOf, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { type Mutation, remove } from '../mutations';
import type { TableName } from '../record-schemas';
import { isUntouched, takeBack } from '../take-back';
import { mergeTables } from './person-merge';

/** A record that was merged into somebody, and whether the merge can be taken back now. */
export interface MergedRecord {
  readonly person: Person;
  /** The moment of the merge. */
  readonly at: string;
  /** A later merge into the same person that settled the same thing, and has to be taken back before. */
  readonly blockedBy: Person | null;
}

interface Standing {
  readonly person: Person;
  readonly changes: readonly Change[];
  readonly at: string;
  /** Trainings of which the other record brought its enrolment, and those where both had one. */
  readonly moved: ReadonlySet<string>;
  readonly combined: ReadonlySet<string>;
}

/** The records that were merged into a person and still are, the latest first. */
export async function readMergedRecords(
  database: Database,
  keptId: string,
): Promise<MergedRecord[]> {
  const standing = await readStanding(database, keptId);
  return standing.map((merge, index) => {
    const later = standing.slice(0, index).filter((one) => settlesTheSame(merge, one));
    return { person: merge.person, at: merge.at, blockedBy: later[0]?.person ?? null };
  });
}

/**
 * Parts two records that were made one, however long ago. The record that had gone comes back as it was, with the
 * enrolments and marks that it had. In the one that stayed, and in what was moved, everything that was changed
 * since keeps its later value; what was entered since stays with the one that stayed.
 */
export async function takeMergeBack(database: Database, otherId: string): Promise<Commit> {
  const keptId = (await database.people.get(otherId))?.mergedIntoId;
  if (!keptId) throw new WriteError('record-missing', `people/${otherId}`);
  const standing = await readStanding(database, keptId);
  const place = standing.findIndex(({ person }) => person.id === otherId);
  const merge = standing[place];
  if (!merge) throw new WriteError('record-missing', `changes of people/${otherId}`);
  const later = standing.slice(0, place).find((one) => settlesTheSame(merge, one));
  if (later) throw new WriteError('changed-since', `people/${later.person.id}`);
  return commitPlan(database, mergeTables, async () => {
    const [kept, other] = await database.people.bulkGet([keptId, otherId]);
    if (kept?.deletedAt !== null || other?.mergedIntoId !== keptId) {
      throw new WriteError('record-missing', `people/${keptId}`);
    }
    return planReturn(database, merge.changes);
  });
}

async function readStanding(database: Database, keptId: string): Promise<Standing[]> {
  const merged = await database.people.where('mergedIntoId').equals(keptId).toArray();
  const all = await Promise.all(merged.map((person) => readMerge(database, person)));
  return all.filter((one) => one !== null).sort((a, b) => (a.at < b.at ? 1 : -1));
}

async function readMerge(database: Database, person: Person): Promise<Standing | null> {
  const [pointing] = (await readPlaceChanges(database, [['people', person.id]])).filter(
    ({ after }) => after.mergedIntoId === person.mergedIntoId,
  );
  if (!pointing) return null;
  const commit = await readCommitChanges(database, pointing.commitId);
  const [moved, combined] = await Promise.all(
    ['personId', 'deletedAt'].map((field) => listTrainings(database, commit, field)),
  );
  const none: ReadonlySet<string> = new Set();
  return {
    person,
    changes: commit,
    at: pointing.at,
    moved: moved ?? none,
    combined: combined ?? none,
  };
}

/** The trainings whose enrolments got another value in a field. */
async function listTrainings(
  database: Database,
  changes: readonly Change[],
  field: string,
): Promise<ReadonlySet<string>> {
  const own = changes.filter(({ table, after }) => table === 'enrolments' && after[field]);
  const rows = await database.enrolments.bulkGet(own.map(({ key }) => key));
  return new Set(rows.flatMap((row) => row?.trainingId ?? []));
}

/**
 * Lists can be parted entry by entry; a single value that two merges settled only the last one can give back, and so an
 * enrolment that the earlier brought and the later added to.
 */
function settlesTheSame(earlier: Standing, later: Standing): boolean {
  if ([...earlier.moved].some((trainingId) => later.combined.has(trainingId))) return true;
  const settled = new Set(earlier.changes.flatMap(listSettled));
  return later.changes.flatMap(listSettled).some((place) => settled.has(place));
}

function listSettled({ table, key, before, after }: Change): string[] {
  return Object.entries(after)
    .filter(([name, value]) => name !== 'updatedAt' && !Array.isArray(value))
    .map(([name]) => (before === null ? `${table}/${key}/mark` : `${table}/${key}/${name}`));
}

async function planReturn(database: Database, changes: readonly Change[]): Promise<Mutation[]> {
  const now = identityOf(database).now();
  const mutations: Mutation[] = [];
  for (const table of mergeTables) {
    const own = changes.filter((change) => change.table === table);
    const rows: readonly (Record<string, unknown> | undefined)[] = await database
      .table(table)
      .bulkGet(own.map((change) => change.key));
    own.forEach((change, index) => {
      const row = rows[index];
      if (row) mutations.push(...planRow(table, change, row, now));
    });
  }
  const staying = await listStayingOnList(database, mutations);
  return mutations.filter(({ table, id }) => table !== 'enrolments' || !staying.has(id));
}

function planRow(
  table: TableName,
  change: Change,
  row: Record<string, unknown>,
  now: Date,
): Mutation[] {
  const { key: id } = change;
  if (change.before === null) return isUntouched(change, row) ? [remove(table, id, now)] : [];
  const fields = takeBack(change, row);
  return fields ? [{ table, id, kind: 'update', fields }] : [];
}

/** An enrolment that only the merge had brought back stays when somebody has marked it since. */
async function listStayingOnList(
  database: Database,
  mutations: readonly Mutation[],
): Promise<ReadonlySet<string>> {
  const isDeletion = ({ fields }: Mutation) => typeof fields.deletedAt === 'string';
  const deletedIds = (table: TableName) =>
    mutations.filter((one) => one.table === table && isDeletion(one)).map((one) => one.id);
  const goingMarks = new Set(deletedIds('attendance'));
  const rows: readonly (RecordFields & { enrolmentId: string })[] = await database.attendance
    .where('enrolmentId')
    .anyOf(deletedIds('enrolments'))
    .toArray();
  const later = alive(rows).filter((row) => !goingMarks.has(row.id));
  return new Set(later.map((row) => row.enrolmentId));
}
