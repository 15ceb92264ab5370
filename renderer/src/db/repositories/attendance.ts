import type { Attendance, captureWays, Enrolment, Mark } from '#shared/attendance/schema';
import type { Organisation } from '#shared/organisations/schema';
import type { Person } from '#shared/people/schema';
import type { Session, Training } from '#shared/trainings/schema';
import { alive } from '../alive';
import { commitPlan, identityOf, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, type Mutation, remove, restore } from '../mutations';
import { readTraining } from './trainings';

/** All that the attendance grid and the reports of one training need. */
export interface RollCall {
  readonly training: Training;
  /** In time order. */
  readonly sessions: readonly Session[];
  readonly enrolments: readonly Enrolment[];
  readonly people: readonly Person[];
  readonly attendance: readonly Attendance[];
  /** Those that an enrolment names, by id; one that was deleted since keeps its name here. */
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** What was noted for one enrolment in one session; `null` takes the mark away: "not known" again. */
export interface MarkChoice {
  readonly enrolmentId: string;
  readonly sessionId: string;
  readonly mark: Mark | null;
}

/** `undefined` when the training is not there or deleted. */
export async function readRollCall(
  database: Database,
  trainingId: string,
): Promise<RollCall | undefined> {
  const stored = await readTraining(database, trainingId);
  if (!stored) return undefined;
  const [enrolments, attendance] = await Promise.all([
    database.enrolments.where({ trainingId }).toArray().then(alive),
    database.attendance.where({ trainingId }).toArray().then(alive),
  ]);
  const organisationIds = enrolments.flatMap(({ organisationId }) => organisationId ?? []);
  const [people, organisations] = await Promise.all([
    database.people.bulkGet(enrolments.map((enrolment) => enrolment.personId)),
    database.organisations.bulkGet([...new Set(organisationIds)]),
  ]);
  return {
    training: stored.training,
    sessions: stored.sessions,
    enrolments,
    people: people.filter((person) => person !== undefined),
    attendance,
    organisations: new Map(organisations.flatMap((one) => (one ? [[one.id, one] as const] : []))),
  };
}

/** Sets and takes away marks in one commit. Each enrolment has one row for each session, whatever happens. */
export function setMarks(
  database: Database,
  trainingId: string,
  choices: readonly MarkChoice[],
  capturedBy: (typeof captureWays)[number],
): Promise<Commit> {
  return commitPlan(database, ['enrolments', 'sessions', 'attendance'], async () => {
    await refuseForeign(database, trainingId, choices);
    const rows = await database.attendance.where({ trainingId }).toArray();
    const stored = new Map(rows.map((row) => [slotOf(row), row]));
    const latest = new Map(choices.map((choice) => [slotOf(choice), choice]));
    return [...latest].flatMap(([slot, choice]) => {
      const fields = { trainingId, capturedBy };
      return planMark(database, stored.get(slot), choice, fields);
    });
  });
}

function slotOf({ enrolmentId, sessionId }: Pick<MarkChoice, 'enrolmentId' | 'sessionId'>): string {
  return `${enrolmentId}/${sessionId}`;
}

function planMark(
  database: Database,
  stored: Attendance | undefined,
  { enrolmentId, sessionId, mark }: MarkChoice,
  { trainingId, capturedBy }: Pick<Attendance, 'trainingId' | 'capturedBy'>,
): Mutation[] {
  const { newId, now } = identityOf(database);
  if (mark === null) {
    return stored?.deletedAt === null ? [remove('attendance', stored.id, now())] : [];
  }
  if (!stored) {
    const fields = { trainingId, enrolmentId, sessionId, mark, capturedBy };
    return [create('attendance', newId(), fields)];
  }
  if (stored.deletedAt === null && stored.mark === mark) return [];
  return [restore('attendance', stored.id, { mark, capturedBy })];
}

/** A mark must belong to a person and a session that are still in this training. */
async function refuseForeign(
  database: Database,
  trainingId: string,
  choices: readonly MarkChoice[],
): Promise<void> {
  const [enrolments, sessions] = await Promise.all([
    database.enrolments.where({ trainingId }).toArray(),
    database.sessions.where({ trainingId }).toArray(),
  ]);
  const enrolmentIds = new Set(alive(enrolments).map((row) => row.id));
  const sessionIds = new Set(alive(sessions).map((row) => row.id));
  const isOwn = (choice: MarkChoice) =>
    enrolmentIds.has(choice.enrolmentId) && sessionIds.has(choice.sessionId);
  const foreign = choices.find((choice) => !isOwn(choice));
  if (foreign) throw new WriteError('record-missing', `attendance/${slotOf(foreign)}`);
}
