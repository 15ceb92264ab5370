/** Small valid records for the tests of the data layer. */
import { generateSessions } from '#shared/attendance/session-plan';
import { alive } from './alive';
import type { Database } from './database';
import { type TableName, tableNames } from './record-schemas';
import { enrolPeople } from './repositories/enrolments';
import { emptyPerson, type PersonFields } from './repositories/people';
import { emptyTraining, saveTraining, type TrainingInput } from './repositories/trainings';

export function makePerson(nameLatin: string, fields: Partial<PersonFields> = {}): PersonFields {
  return { ...emptyPerson, nameLatin, ...fields };
}

/** Two days, four half-days. */
export function makeTrainingInput(input: Partial<TrainingInput> = {}): TrainingInput {
  const [startDate, endDate] = ['2026-03-10', '2026-03-11'];
  const sessions = generateSessions(startDate, endDate).map((session) => ({
    ...session,
    title: '',
    topicCodes: [],
    facilitators: [],
  }));
  const titles = { en: 'Screening and referral', fr: '', ar: '' };
  const training = { ...emptyTraining, titles, startDate, endDate };
  return { training, organisations: [], funding: [], sessions, ...input };
}

/** A stored training with the people of the given names on its list. */
export async function storeTraining(
  database: Database,
  names: readonly string[] = [],
  input: Partial<TrainingInput> = {},
) {
  const { id } = await saveTraining(database, null, makeTrainingInput(input));
  const people = names.map((name) => ({ person: makePerson(name) }));
  const { personIds } = await enrolPeople(database, id, people);
  const enrolments = await database.enrolments.where({ trainingId: id }).sortBy('id');
  const sessions = await database.sessions.where({ trainingId: id }).sortBy('id');
  return {
    trainingId: id,
    personIds,
    enrolmentIds: enrolments.map((row) => row.id),
    sessionIds: sessions.map((row) => row.id),
  };
}

/** What a user can see of the whole database: rows that are not deleted, without their times of change. */
export async function readVisible(database: Database): Promise<Record<TableName, unknown[]>> {
  const tables = await Promise.all(
    tableNames.map(async (name) => {
      const rows = alive(await database.table(name).toArray());
      return [name, rows.map(({ updatedAt: _, ...row }) => row)] as const;
    }),
  );
  return Object.fromEntries(tables) as Record<TableName, unknown[]>;
}
