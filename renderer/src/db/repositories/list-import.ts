import { foldText } from '#shared/i18n/fold-text';
import type { Locale } from '#shared/i18n/locales';
import { readOrganisationName } from '#shared/organisations/organisation-name';
import type { ImportEntry, ListedField, ListedValues } from '#shared/people/list-import/index';
import { commitPlan, identityOf, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, type Mutation, update } from '../mutations';
import { planMark } from './attendance';
import { type PersonPair, planDistinctPeople } from './distinct-people';
import { type NewParticipant, planEnrolments } from './enrolments';
import { emptyOrganisation } from './organisations';
import { emptyPerson, type PersonFields } from './people';

export interface ListImport {
  /** The training on which they are put; `null` takes them into the register alone. */
  readonly trainingId: string | null;
  readonly entries: readonly ImportEntry[];
  /** In which the names of new organisations are written. */
  readonly locale: Locale;
}

export interface ImportedList {
  readonly commit: Commit;
  readonly newPeople: number;
  readonly enrolled: number;
  readonly marks: number;
}

const tables = [
  'organisations',
  'people',
  'distinctPeople',
  'sessions',
  'enrolments',
  'attendance',
] as const;

/**
 * Takes a whole list over in one commit, or nothing of it: organisations that were not known, new people, what the list
 * adds to known ones, enrolments and marks. Enrolments that are there stay as they are.
 */
export async function importList(
  database: Database,
  { trainingId, entries, locale }: ListImport,
): Promise<ImportedList> {
  let done = { newPeople: 0, enrolled: 0, marks: 0 };
  const commit = await commitPlan(database, tables, async () => {
    const { newId } = identityOf(database);
    const organisations = createOrganisationPlan(newId, locale);
    const people = entries.map((entry) => {
      const organisationId = organisations.find(entry.values);
      return { entry, organisationId, personId: entry.personId ?? newId() };
    });
    const newPeople = entries.filter(({ personId }) => personId === null).length;
    const changes = [
      ...organisations.mutations,
      ...people.flatMap(planChanges),
      ...(await planDistinctPeople(database, listDistinctPairs(people))),
    ];
    if (trainingId === null) {
      done = { newPeople, enrolled: 0, marks: 0 };
      return [...changes, ...people.flatMap(planNewPerson)];
    }
    const enrolled = await planTraining(database, trainingId, people);
    done = { newPeople, enrolled: enrolled.count, marks: enrolled.marks };
    return [...changes, ...enrolled.mutations];
  });
  return { commit, ...done };
}

interface PlannedPerson {
  readonly entry: ImportEntry;
  readonly organisationId: string | null;
  readonly personId: string;
}

/** Who was looked at and found not to be the new one. */
function listDistinctPairs(people: readonly PlannedPerson[]): PersonPair[] {
  return people.flatMap(({ entry, personId }) =>
    entry.personId === null ? entry.distinctIds.map((id): PersonPair => [personId, id]) : [],
  );
}

/** Finds the organisation of each line; one that is new on the list is made once. */
function createOrganisationPlan(newId: () => string, locale: Locale) {
  const newIds = new Map<string, string>();
  const mutations: Mutation[] = [];
  const find = ({ organisationId, organisation }: ListedValues) => {
    if (organisationId !== null || organisation === '') return organisationId;
    const key = foldText(organisation);
    const known = newIds.get(key);
    if (known !== undefined) return known;
    const id = newId();
    const fields = { ...emptyOrganisation, ...readOrganisationName(organisation, locale) };
    mutations.push(create('organisations', id, fields));
    newIds.set(key, id);
    return id;
  };
  return { find, mutations };
}

/** Which fields of a known person the list changes. */
function planChanges({ entry, organisationId, personId }: PlannedPerson): Mutation[] {
  if (entry.personId === null || entry.fields.length === 0) return [];
  const changed = entry.fields.map((field) => pickField(field, entry.values, organisationId));
  return [update('people', personId, Object.assign({}, ...changed))];
}

function planNewPerson({ entry, organisationId, personId }: PlannedPerson): Mutation[] {
  if (entry.personId !== null) return [];
  return [create('people', personId, toPerson(entry.values, organisationId))];
}

function toPerson(listed: ListedValues, organisationId: string | null): PersonFields {
  const { organisation: _, ...values } = listed;
  return { ...emptyPerson, ...values, organisationId };
}

function pickField(
  field: ListedField,
  values: ListedValues,
  organisationId: string | null,
): Partial<PersonFields> {
  return field === 'organisation' ? { organisationId } : { [field]: values[field] };
}

async function planTraining(
  database: Database,
  trainingId: string,
  people: readonly PlannedPerson[],
): Promise<{ readonly mutations: Mutation[]; readonly count: number; readonly marks: number }> {
  const participants = people.map(toParticipant);
  const { mutations, personIds } = await planEnrolments(database, trainingId, participants);
  const marks = await planMarks(database, trainingId, people, mutations);
  return {
    mutations: [...mutations, ...marks],
    count: personIds.length,
    marks: marks.length,
  };
}

/** With organisation and position of that time, which the list knows better than the register. */
function toParticipant({ entry, organisationId, personId }: PlannedPerson): NewParticipant {
  const { position } = entry.values;
  const work = {
    ...(organisationId === null ? {} : { organisationId }),
    ...(position === '' ? {} : { position }),
  };
  if (entry.personId !== null) return { personId, ...work };
  return { newPersonId: personId, person: toPerson(entry.values, organisationId) };
}

async function planMarks(
  database: Database,
  trainingId: string,
  people: readonly PlannedPerson[],
  enrolments: readonly Mutation[],
): Promise<Mutation[]> {
  if (people.every(({ entry }) => entry.marks.length === 0)) return [];
  await refuseForeignSessions(database, trainingId, people);
  const [rows, attendance] = await Promise.all([
    database.enrolments.where({ trainingId }).toArray(),
    database.attendance.where({ trainingId }).toArray(),
  ]);
  const enrolmentOf = new Map(rows.map((row) => [row.personId, row.id]));
  for (const { id, fields } of enrolments) {
    if (typeof fields.personId === 'string') enrolmentOf.set(fields.personId, id);
  }
  const stored = new Map(attendance.map((row) => [`${row.enrolmentId}/${row.sessionId}`, row]));
  const common = { trainingId, capturedBy: 'imported' } as const;
  return people.flatMap(({ entry, personId }) => {
    const enrolmentId = enrolmentOf.get(personId);
    if (enrolmentId === undefined) return [];
    return entry.marks.flatMap(({ sessionId, mark }) => {
      const row = stored.get(`${enrolmentId}/${sessionId}`);
      return planMark(database, row, { enrolmentId, sessionId, mark }, common);
    });
  });
}

async function refuseForeignSessions(
  database: Database,
  trainingId: string,
  people: readonly PlannedPerson[],
): Promise<void> {
  const ids = new Set(people.flatMap(({ entry }) => entry.marks.map(({ sessionId }) => sessionId)));
  const sessions = await database.sessions.bulkGet([...ids]);
  const isOwn = sessions.every((one) => one?.trainingId === trainingId && one.deletedAt === null);
  if (!isOwn) throw new WriteError('record-missing', 'sessions');
}
