import type { Attendance, Enrolment } from '#shared/attendance/schema';
import { sortSessions } from '#shared/attendance/session-plan';
import type { Person } from '#shared/people/schema';
import type { NewRecord } from '#shared/record';
import type { Session, Training } from '#shared/trainings/schema';
import { alive } from '../alive';
import { commit, commitPlan, identityOf } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, remove, update } from '../mutations';
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

/** A training that somebody took part in, with the sessions in time order and the marks that were set. */
export interface Participation {
  readonly enrolment: Enrolment;
  readonly training: Training;
  readonly sessions: readonly Session[];
  readonly attendance: readonly Attendance[];
}

/** Makes a person and gives the id. */
export async function createPerson(
  database: Database,
  fields: PersonFields,
): Promise<{ readonly id: string; readonly commit: Commit }> {
  const id = identityOf(database).newId();
  return { id, commit: await commit(database, [create('people', id, fields)]) };
}

export function updatePerson(
  database: Database,
  id: string,
  fields: Partial<PersonFields>,
): Promise<Commit> {
  return commit(database, [update('people', id, fields)]);
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
