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

/** Who is on the list of a training, and its sessions: everything of the attendance grid but the marks. */
export interface Roster {
  readonly training: Training;
  /** In time order. */
  readonly sessions: readonly Session[];
  readonly enrolments: readonly Enrolment[];
  readonly people: readonly Person[];
  /** Those that an enrolment names, by id; one that was deleted since keeps its name here. */
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** All that the lists and the reports of one training need. */
export interface RollCall extends Roster {
  readonly attendance: readonly Attendance[];
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
  const [roster, attendance] = await Promise.all([
    readRoster(database, trainingId),
    readAttendance(database, trainingId),
  ]);
  return roster && { ...roster, attendance };
}

/** The marks of one training. */
export async function readAttendance(
  database: Database,
  trainingId: string,
): Promise<Attendance[]> {
  return alive(await database.attendance.where({ trainingId }).toArray());
}

/** `undefined` when the training is not there or deleted. */
export async function readRoster(
  database: Database,
  trainingId: string,
): Promise<Roster | undefined> {
  const stored = await readTraining(database, trainingId);
  if (!stored) return undefined;
  const enrolments = alive(await database.enrolments.where({ trainingId }).toArray());
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
    const enrolmentIds = idsOf(choices, 'enrolmentId');
    const rows = await database.attendance.where('enrolmentId').anyOf(enrolmentIds).toArray();
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
    database.enrolments.bulkGet(idsOf(choices, 'enrolmentId')),
    database.sessions.bulkGet(idsOf(choices, 'sessionId')),
  ]);
  const ownIds = new Set(
    [...enrolments, ...sessions].flatMap((row) =>
      row?.trainingId === trainingId && row.deletedAt === null ? [row.id] : [],
    ),
  );
  const isOwn = (choice: MarkChoice) =>
    ownIds.has(choice.enrolmentId) && ownIds.has(choice.sessionId);
  const foreign = choices.find((choice) => !isOwn(choice));
  if (foreign) throw new WriteError('record-missing', `attendance/${slotOf(foreign)}`);
}

function idsOf(choices: readonly MarkChoice[], name: 'enrolmentId' | 'sessionId'): string[] {
  return [...new Set(choices.map((choice) => choice[name]))];
}
