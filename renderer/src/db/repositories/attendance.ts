import type { Attendance, CaptureWay, Enrolment, Mark } from '#shared/attendance/schema';
import type { Organisation } from '#shared/organisations/schema';
import type { Person } from '#shared/people/schema';
import type { Session, Training } from '#shared/trainings/schema';
import { alive } from '../alive';
import { commitPlan, identityOf, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, type Mutation, remove, restore } from '../mutations';
import { readRecordHistory } from './history';
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
  /** Where it differs from that of the others: a mark that is put back was not typed anew. */
  readonly capturedBy?: CaptureWay;
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
  capturedBy: CaptureWay,
): Promise<Commit> {
  return commitPlan(database, ['enrolments', 'sessions', 'attendance'], async () => {
    await refuseForeign(database, trainingId, choices);
    const rows = await readSlots(database, choices);
    const stored = new Map(rows.map((row) => [slotOf(row), row]));
    const latest = new Map(choices.map((choice) => [slotOf(choice), choice]));
    return [...latest].flatMap(([slot, choice]) =>
      planMark(database, stored.get(slot), choice, { trainingId, capturedBy }),
    );
  });
}

/** Up to here each mark is looked up by itself: a few cost less than reading a whole session. */
const FEW = 12;

/** The rows, deleted ones too, of at least the chosen slots. One mark never reads more than its own. */
async function readSlots(
  database: Database,
  choices: readonly MarkChoice[],
): Promise<readonly Attendance[]> {
  const sessionIds = idsOf(choices, 'sessionId');
  const enrolmentIds = idsOf(choices, 'enrolmentId');
  const { attendance } = database;
  const reads =
    choices.length <= FEW
      ? choices.map(({ enrolmentId, sessionId }) =>
          attendance.where({ enrolmentId, sessionId }).toArray(),
        )
      : sessionIds.length <= enrolmentIds.length
        ? sessionIds.map((sessionId) => attendance.where({ sessionId }).toArray())
        : enrolmentIds.map((enrolmentId) => attendance.where({ enrolmentId }).toArray());
  return (await Promise.all(reads)).flat();
}

function slotOf({ enrolmentId, sessionId }: Pick<MarkChoice, 'enrolmentId' | 'sessionId'>): string {
  return `${enrolmentId}/${sessionId}`;
}

/** What a mark means for the row of its slot, if there is one. */
export function planMark(
  database: Database,
  stored: Attendance | undefined,
  choice: MarkChoice,
  common: Pick<Attendance, 'trainingId' | 'capturedBy'>,
): Mutation[] {
  const { newId, now } = identityOf(database);
  const { enrolmentId, sessionId, mark } = choice;
  const capturedBy = choice.capturedBy ?? common.capturedBy;
  if (mark === null) {
    return stored?.deletedAt === null ? [remove('attendance', stored.id, now())] : [];
  }
  if (!stored) {
    const fields = { trainingId: common.trainingId, enrolmentId, sessionId, mark, capturedBy };
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
    readOwn(database, 'enrolments', trainingId, idsOf(choices, 'enrolmentId')),
    readOwn(database, 'sessions', trainingId, idsOf(choices, 'sessionId')),
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

interface Owned {
  readonly id: string;
  readonly trainingId: string;
  readonly deletedAt: string | null;
}

/** The rows of these ids, and for many of them all rows of the training, which come in one go. */
function readOwn(
  database: Database,
  name: 'enrolments' | 'sessions',
  trainingId: string,
  ids: readonly string[],
): PromiseLike<readonly (Owned | undefined)[]> {
  const table = database.table<Owned, string>(name);
  return ids.length <= FEW ? table.bulkGet([...ids]) : table.where({ trainingId }).toArray();
}

function idsOf(choices: readonly MarkChoice[], name: 'enrolmentId' | 'sessionId'): string[] {
  return [...new Set(choices.map((choice) => choice[name]))];
}

/** Who set a mark, and when. */
export interface MarkOrigin {
  /** The device, or the person who worked on it. */
  readonly actor: string;
  readonly at: string;
}

/** Where the mark of one slot comes from, as the history tells it. */
export async function readMarkOrigin(
  database: Database,
  { enrolmentId, sessionId }: Pick<MarkChoice, 'enrolmentId' | 'sessionId'>,
): Promise<MarkOrigin | null> {
  const row = alive(await database.attendance.where({ enrolmentId, sessionId }).toArray()).at(-1);
  if (!row) return null;
  const [change] = await readRecordHistory(database, 'attendance', row.id);
  return { actor: change?.actor ?? '', at: row.updatedAt };
}
