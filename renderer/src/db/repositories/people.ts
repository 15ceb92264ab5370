import { sortSessions } from '#shared/attendance/session-plan';
import { isoDateOf } from '#shared/calendar/iso-date';
import { hasMoved, keepEarlierWork } from '#shared/people/change-work';
import type { Participation } from '#shared/people/history';
import type { Person } from '#shared/people/schema';
import type { NewRecord } from '#shared/record';
import { alive } from '../alive';
import { commit, commitPlan, identityOf } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, remove, update } from '../mutations';
import { planDistinctPeople } from './distinct-people';
import { planRemoval } from './plan-removal';

export type PersonFields = NewRecord<Person>;

export const emptyPerson: PersonFields = {
  nameLatin: '',
  nameArabic: '',
  certificateName: '',
  aliases: [],
  sex: 'U',
  birthYear: null,
  ageBand: null,
  nationality: null,
  phone: '',
  email: '',
  organisationId: null,
  position: '',
  workSince: null,
  earlierWork: [],
  languages: [],
  needs: '',
  notes: '',
  flags: [],
  consents: { list: null, contact: null, image: null },
  mergedIntoId: null,
};

/** Makes a person and gives the id. Who looked alike and was found to be somebody else is remembered with it. */
export async function createPerson(
  database: Database,
  fields: PersonFields,
  distinctIds: readonly string[] = [],
): Promise<{ readonly id: string; readonly commit: Commit }> {
  const id = identityOf(database).newId();
  const made = create('people', id, fields);
  if (distinctIds.length === 0) return { id, commit: await commit(database, [made]) };
  const done = await commitPlan(database, ['people', 'distinctPeople'], async () => {
    const pairs = distinctIds.map((other) => [id, other] as const);
    return [made, ...(await planDistinctPeople(database, pairs))];
  });
  return { id, commit: done };
}

/**
 * Changes a person. Who moves to another organisation keeps the earlier one as earlier work, unless the fields say
 * themselves what the earlier work was.
 */
export function updatePerson(
  database: Database,
  id: string,
  fields: Partial<PersonFields>,
): Promise<Commit> {
  if (fields.organisationId === undefined || fields.earlierWork !== undefined) {
    return commit(database, [update('people', id, fields)]);
  }
  const { organisationId } = fields;
  return commitPlan(database, ['people'], async () => {
    const stored = await database.people.get(id);
    if (!stored || !hasMoved(stored, { organisationId })) return [update('people', id, fields)];
    const today = isoDateOf(identityOf(database).now());
    const work = keepEarlierWork(stored, { ...stored, ...fields, organisationId }, today);
    const { workSince, earlierWork } = work;
    return [update('people', id, { ...fields, workSince, earlierWork })];
  });
}

/** Deletes a person together with the enrolments and marks, so that no list keeps a nameless line. */
export function removePerson(database: Database, id: string): Promise<Commit> {
  return commitPlan(database, ['people', 'enrolments', 'attendance'], async () => {
    const enrolments = await planRemoval(database, ['enrolments'], 'personId', [id]);
    const enrolmentIds = enrolments.map((mutation) => mutation.id);
    const marks = await planRemoval(database, ['attendance'], 'enrolmentId', enrolmentIds);
    return [remove('people', id, identityOf(database).now()), ...enrolments, ...marks];
  });
}

/** All trainings of a person, the latest first; those without dates come last. */
export async function readPersonHistory(
  database: Database,
  personId: string,
): Promise<Participation[]> {
  const enrolments = alive(await database.enrolments.where({ personId }).toArray());
  const trainingIds = enrolments.map((enrolment) => enrolment.trainingId);
  const enrolmentIds = enrolments.map((enrolment) => enrolment.id);
  const [trainings, sessions, attendance] = await Promise.all([
    database.trainings.bulkGet(trainingIds),
    database.sessions.where('trainingId').anyOf(trainingIds).toArray(),
    database.attendance.where('enrolmentId').anyOf(enrolmentIds).toArray(),
  ]);
  return enrolments
    .flatMap((enrolment, index) => {
      const training = trainings[index];
      if (!training || training.deletedAt !== null) return [];
      return {
        enrolment,
        training,
        sessions: sortSessions(alive(sessions).filter((one) => one.trainingId === training.id)),
        attendance: alive(attendance).filter((mark) => mark.enrolmentId === enrolment.id),
      };
    })
    .sort(latestFirst);
}

function latestFirst(left: Participation, right: Participation): number {
  const key = ({ training }: Participation) => training.startDate ?? '';
  return key(left) < key(right) ? 1 : key(left) > key(right) ? -1 : 0;
}
