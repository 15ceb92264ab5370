import type { Attendance, Enrolment } from '#shared/attendance/schema';
import {
  type Choices,
  type Conflict,
  combineEnrolments,
} from '#shared/people/merging/combine-enrolments';
import type { Person } from '#shared/people/schema';
import type { RecordFields } from '#shared/record';
import { alive } from '../alive';
import { commitPlan, identityOf, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, type Mutation, remove, restore, update } from '../mutations';
import type { TableName } from '../record-schemas';
import type { PersonFields } from './people';

/** All that a merge reads or changes. */
export const mergeTables = [
  'people',
  'enrolments',
  'attendance',
  'distinctPeople',
] as const satisfies readonly TableName[];

export interface Merge {
  /** The record that stays. */
  readonly keptId: string;
  /** The record that goes into it. */
  readonly otherId: string;
  /** What the person is to be. */
  readonly fields: Partial<PersonFields>;
  /** For what the two have in one training and not the same; the rest is as proposed. */
  readonly choices?: Choices;
}

/**
 * Makes one person of two in one commit. The other record is deleted and keeps a pointer, so that old links lead on;
 * everything that named it names the one that stays. `takeMergeBack` parts them again at any time.
 */
export function mergePeople(database: Database, merge: Merge): Promise<Commit> {
  const { keptId, otherId, fields, choices } = merge;
  return commitPlan(database, mergeTables, async () => {
    const people = await database.people.bulkGet([keptId, otherId]);
    for (const [index, id] of [keptId, otherId].entries()) {
      const isThere = people[index]?.deletedAt === null && keptId !== otherId;
      if (!isThere) throw new WriteError('record-missing', `people/${id}`);
    }
    const now = identityOf(database).now().toISOString();
    const gone = { mergedIntoId: keptId, deletedAt: now };
    return [
      update('people', keptId, fields),
      { table: 'people', id: otherId, kind: 'update', fields: gone },
      ...(await planEnrolments(database, keptId, otherId, choices)),
      ...(await planDistinct(database, keptId, otherId)),
    ];
  });
}

/** What the user has to decide beside the fields of the person. */
export async function readConflicts(
  database: Database,
  keptId: string,
  otherId: string,
): Promise<Conflict[]> {
  const twice = await readListedTwice(database, keptId, otherId);
  return twice.flatMap(({ kept, other }) =>
    kept && kept.enrolment.deletedAt === null && other.enrolment.deletedAt === null
      ? combineEnrolments(withLiveMarks(kept), withLiveMarks(other)).conflicts
      : [],
  );
}

interface Listed {
  readonly enrolment: Enrolment;
  /** Those that were taken away too: each session has one row, whatever happens. */
  readonly marks: readonly Attendance[];
}

interface ListedPair {
  /** Missing where only the other stood on the list. */
  readonly kept: Listed | undefined;
  readonly other: Listed;
}

function withLiveMarks({ enrolment, marks }: Listed): Listed {
  return { enrolment, marks: alive(marks) };
}

/** Each enrolment of the other person, beside the one that the person who stays has in the same training. */
async function readListedTwice(
  database: Database,
  keptId: string,
  otherId: string,
): Promise<ListedPair[]> {
  const rows = await database.enrolments.where('personId').anyOf([keptId, otherId]).toArray();
  const ids = rows.map((row) => row.id);
  const marks = await database.attendance.where('enrolmentId').anyOf(ids).toArray();
  const describe = (enrolment: Enrolment): Listed => ({
    enrolment,
    marks: marks.filter((mark) => mark.enrolmentId === enrolment.id),
  });
  const kept = new Map(
    rows.filter((row) => row.personId === keptId).map((row) => [row.trainingId, describe(row)]),
  );
  return rows
    .filter((row) => row.personId === otherId)
    .map((row) => ({ kept: kept.get(row.trainingId), other: describe(row) }));
}

async function planEnrolments(
  database: Database,
  keptId: string,
  otherId: string,
  choices: Choices | undefined,
): Promise<Mutation[]> {
  const pairs = await readListedTwice(database, keptId, otherId);
  const mutations = await Promise.all(
    pairs.map(async ({ kept, other }): Promise<Mutation[]> => {
      const { id, deletedAt } = other.enrolment;
      if (!kept) return [update('enrolments', id, { personId: keptId })];
      if (deletedAt !== null) return [];
      return [
        ...planCombination(database, kept, other, choices),
        ...(await planSubstitutes(database, kept.enrolment, other.enrolment)),
      ];
    }),
  );
  return mutations.flat();
}

/** Who came instead of the one came instead of the other; nobody comes instead of themselves. */
async function planSubstitutes(
  database: Database,
  kept: Enrolment,
  other: Enrolment,
): Promise<Mutation[]> {
  const listed = await database.enrolments.where({ trainingId: kept.trainingId }).toArray();
  const pointing = alive(listed).filter((row) => row.substituteForId === other.id);
  return pointing.map((row) =>
    update('enrolments', row.id, { substituteForId: row.id === kept.id ? null : kept.id }),
  );
}

/** Two rows become one; the rows of the other stay as they are, deleted, so that they can come back unchanged. */
function planCombination(
  database: Database,
  kept: Listed,
  other: Listed,
  choices: Choices | undefined,
): Mutation[] {
  const { now } = identityOf(database);
  const isOnList = kept.enrolment.deletedAt === null;
  const own = isOnList ? withLiveMarks(kept) : { enrolment: kept.enrolment, marks: [] };
  const { fields, marks } = combineEnrolments(own, withLiveMarks(other), choices);
  const { personId: _, ...theirs } = pickContent(other.enrolment);
  const rows = new Map(kept.marks.map((mark) => [mark.sessionId, mark]));
  const content = isOnList ? fields : theirs;
  const isOfThemselves = content.substituteForId === kept.enrolment.id;
  return [
    restore('enrolments', kept.enrolment.id, {
      ...content,
      ...(isOfThemselves ? { substituteForId: null } : {}),
    }),
    remove('enrolments', other.enrolment.id, now()),
    ...alive(other.marks).map((mark) => remove('attendance', mark.id, now())),
    ...[...marks.values()].map((mark) => {
      const copy = { ...pickContent(mark), enrolmentId: kept.enrolment.id };
      const row = rows.get(mark.sessionId);
      return row
        ? restore('attendance', row.id, copy)
        : create('attendance', identityOf(database).newId(), copy);
    }),
  ];
}

function pickContent<Row extends RecordFields>(row: Row): Omit<Row, keyof RecordFields> {
  const { id: _id, createdAt: _c, updatedAt: _u, deletedAt: _d, ...content } = row;
  return content;
}

/** Who was found to be another person than the one that goes is another than the one that stays. */
async function planDistinct(
  database: Database,
  keptId: string,
  otherId: string,
): Promise<Mutation[]> {
  const table = database.distinctPeople;
  const ids = [keptId, otherId];
  const rows = alive(await table.where('oneId').anyOf(ids).or('otherId').anyOf(ids).toArray());
  const partnerOf = (row: (typeof rows)[number], id: string) =>
    row.oneId === id ? row.otherId : row.otherId === id ? row.oneId : null;
  const known = new Set(rows.map((row) => partnerOf(row, keptId)));
  return rows.flatMap((row): Mutation[] => {
    const partner = partnerOf(row, otherId);
    if (partner === null) return [];
    if (partner === keptId || known.has(partner)) {
      return [remove('distinctPeople', row.id, identityOf(database).now())];
    }
    const field = row.oneId === otherId ? 'oneId' : 'otherId';
    return [update('distinctPeople', row.id, { [field]: keptId })];
  });
}

/** The person that a record was merged into, through as many merges as there were; else the person itself. */
export async function followMerges(database: Database, id: string): Promise<Person | undefined> {
  const seen = new Set<string>();
  let person = await database.people.get(id);
  while (person?.mergedIntoId && !seen.has(person.id)) {
    seen.add(person.id);
    person = await database.people.get(person.mergedIntoId);
  }
  return person;
}
