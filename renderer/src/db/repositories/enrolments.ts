import type { Enrolment } from '#shared/attendance/schema';
import type { Person } from '#shared/people/schema';
import { commit, commitPlan, identityOf, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, type Mutation, remove, restore, update } from '../mutations';
import type { PersonFields } from './people';
import { planRemoval } from './plan-removal';

/** What can be chosen for an enrolment; organisation and position are copied from the person if not given. */
type EnrolmentChoices = Omit<
  Enrolment,
  'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'trainingId' | 'personId' | 'certificate'
>;

/** Somebody who is to be on the list: a person who is known, or a new one. */
export type NewParticipant = Partial<EnrolmentChoices> &
  (
    | { readonly personId: string }
    /** `newPersonId` where the caller refers to the new person in the same commit. */
    | { readonly person: PersonFields; readonly newPersonId?: string }
  );

export interface Enrolled {
  readonly commit: Commit;
  /** The people now on the list by this action, in the order given. */
  readonly personIds: readonly string[];
  /** People who were on the list before; nothing was changed for them. */
  readonly alreadyEnrolled: readonly string[];
}

const usualChoices: EnrolmentChoices = {
  role: 'participant',
  status: 'enrolled',
  organisationId: null,
  position: '',
  stakeholderType: null,
  populationGroup: null,
  isWalkIn: false,
  substituteForId: null,
  preScore: null,
  postScore: null,
  completionOverride: null,
};

/**
 * Puts people on the list of a training, new ones made in the same commit. Nobody is put on it twice; who was
 * taken off it comes back under the same row, so that no undo can put the same person on it twice either.
 */
export async function enrolPeople(
  database: Database,
  trainingId: string,
  participants: readonly NewParticipant[],
): Promise<Enrolled> {
  let people: Omit<Enrolled, 'commit'> = { personIds: [], alreadyEnrolled: [] };
  const done = await commitPlan(database, ['people', 'enrolments'], async () => {
    const { mutations, ...enrolled } = await planEnrolments(database, trainingId, participants);
    people = enrolled;
    return mutations;
  });
  return { commit: done, ...people };
}

/** The mutations of `enrolPeople`, for callers that commit more in the same action. */
export async function planEnrolments(
  database: Database,
  trainingId: string,
  participants: readonly NewParticipant[],
): Promise<Omit<Enrolled, 'commit'> & { readonly mutations: readonly Mutation[] }> {
  const personIds = new Set<string>();
  const alreadyEnrolled: string[] = [];
  const mutations: Mutation[] = [];
  const rows = await database.enrolments.where({ trainingId }).toArray();
  const byPerson = new Map(rows.map((row) => [row.personId, row]));
  const people = await readPeople(database, participants);
  for (const participant of participants) {
    const { personId, person, plan } = identify(database, participant, people);
    const stored = byPerson.get(personId);
    const isEnrolled = stored?.deletedAt === null || personIds.has(personId);
    if (isEnrolled) {
      alreadyEnrolled.push(personId);
      continue;
    }
    personIds.add(personId);
    const fields = { trainingId, personId, ...chooseFields(participant, person) };
    mutations.push(...plan, planEnrolment(database, stored, fields));
  }
  return { mutations, personIds: [...personIds], alreadyEnrolled };
}

async function readPeople(
  database: Database,
  participants: readonly NewParticipant[],
): Promise<Map<string, Person>> {
  const ids = participants.flatMap((one) => ('personId' in one ? [one.personId] : []));
  const people = await database.people.bulkGet(ids);
  return new Map(people.flatMap((person) => (person ? [[person.id, person] as const] : [])));
}

function identify(
  database: Database,
  participant: NewParticipant,
  people: ReadonlyMap<string, Person>,
): { personId: string; person: PersonFields; plan: Mutation[] } {
  if ('person' in participant) {
    const personId = participant.newPersonId ?? identityOf(database).newId();
    const { person } = participant;
    return { personId, person, plan: [create('people', personId, person)] };
  }
  const person = people.get(participant.personId);
  if (!person || person.deletedAt !== null) {
    throw new WriteError('record-missing', `people/${participant.personId}`);
  }
  return { personId: person.id, person, plan: [] };
}

function chooseFields(participant: NewParticipant, person: PersonFields): EnrolmentChoices {
  const { organisationId, position } = person;
  const choices = { ...usualChoices, organisationId, position };
  const given = Object.entries(participant).filter(([name]) => name in usualChoices);
  return { ...choices, ...Object.fromEntries(given) };
}

function planEnrolment(
  database: Database,
  stored: Enrolment | undefined,
  fields: EnrolmentChoices & { trainingId: string; personId: string },
): Mutation {
  // Who comes back on the list keeps the certificate that was handed out.
  return stored
    ? restore('enrolments', stored.id, fields)
    : create('enrolments', identityOf(database).newId(), { ...fields, certificate: null });
}

export function updateEnrolment(
  database: Database,
  id: string,
  fields: Partial<EnrolmentChoices>,
): Promise<Commit> {
  return commit(database, [update('enrolments', id, fields)]);
}

export interface ScoreChoice {
  readonly enrolmentId: string;
  readonly test: 'preScore' | 'postScore';
  /** `null` is "not known". */
  readonly score: number | null;
}

/** Scores of one test sheet, in one commit. */
export function setScores(database: Database, choices: readonly ScoreChoice[]): Promise<Commit> {
  return commit(
    database,
    choices.map(({ enrolmentId, test, score }) =>
      update('enrolments', enrolmentId, { [test]: score }),
    ),
  );
}

/** Somebody who will not come, or stopped coming, stays on the list and leaves the counts. */
export function withdrawEnrolment(database: Database, id: string): Promise<Commit> {
  return updateEnrolment(database, id, { status: 'withdrawn' });
}

/** Takes people off the list together with their marks. */
export function removeEnrolments(database: Database, ids: readonly string[]): Promise<Commit> {
  return commitPlan(database, ['enrolments', 'attendance'], async () => {
    const now = identityOf(database).now();
    const marks = await planRemoval(database, ['attendance'], 'enrolmentId', ids);
    return [...ids.map((id) => remove('enrolments', id, now)), ...marks];
  });
}
