import type { NewRecord, RecordFields } from '#shared/record';
import type {
  Session,
  Training,
  TrainingFunding,
  TrainingOrganisation,
} from '#shared/trainings/schema';
import { alive } from '../alive';
import { commit, identityOf } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, type Mutation, remove, update } from '../mutations';

export type TrainingFields = NewRecord<Training>;

/** A line that belongs to a training; it has an id when it was stored before. */
export type Line<Row extends RecordFields & { trainingId: string }> = Omit<
  NewRecord<Row>,
  'trainingId'
> & { readonly id?: string | undefined };

/** A training as its form edits and saves it: as a whole. */
export interface TrainingInput {
  readonly training: TrainingFields;
  readonly organisations: readonly Line<TrainingOrganisation>[];
  readonly funding: readonly Line<TrainingFunding>[];
  readonly sessions: readonly Line<Session>[];
}

export interface TrainingCase {
  readonly training: Training;
  readonly organisations: readonly TrainingOrganisation[];
  readonly funding: readonly TrainingFunding[];
  readonly sessions: readonly Session[];
}

/** A training with its lines, sessions in time order; `undefined` when it is not there or deleted. */
export async function readTraining(
  database: Database,
  id: string,
): Promise<TrainingCase | undefined> {
  const training = await database.trainings.get(id);
  if (!training || training.deletedAt !== null) return undefined;
  const [organisations, funding, sessions] = await Promise.all([
    database.trainingOrganisations.where({ trainingId: id }).toArray(),
    database.trainingFunding.where({ trainingId: id }).toArray(),
    database.sessions.where({ trainingId: id }).toArray(),
  ]);
  return {
    training,
    organisations: alive(organisations),
    funding: alive(funding),
    sessions: alive(sessions).sort(inTimeOrder),
  };
}

/** Sessions by date, then morning before afternoon, then start time. */
export function inTimeOrder(left: Session, right: Session): number {
  const key = (session: Session) =>
    `${session.date}${session.half === 'morning' ? 0 : 1}${session.startTime ?? ''}${session.id}`;
  return key(left) < key(right) ? -1 : 1;
}

/** Makes or updates a training and its lines in one commit. Lines that are no longer given are deleted. */
export async function saveTraining(
  database: Database,
  id: string | null,
  input: TrainingInput,
): Promise<{ readonly id: string; readonly commit: Commit }> {
  const { trainingId, mutations } = await planTraining(database, id, input);
  return { id: trainingId, commit: await commit(database, mutations) };
}

/** The mutations of `saveTraining`, for callers that commit more in the same action. */
export async function planTraining(
  database: Database,
  id: string | null,
  input: TrainingInput,
): Promise<{ readonly trainingId: string; readonly mutations: Mutation[] }> {
  const stored = id ? await readTraining(database, id) : undefined;
  const trainingId = id ?? identityOf(database).newId();
  const mutations = [
    id ? update('trainings', id, input.training) : create('trainings', trainingId, input.training),
    ...planLines(
      database,
      'trainingOrganisations',
      trainingId,
      stored?.organisations,
      input.organisations,
    ),
    ...planLines(database, 'trainingFunding', trainingId, stored?.funding, input.funding),
    ...planLines(database, 'sessions', trainingId, stored?.sessions, input.sessions),
  ];
  const kept = new Set(input.sessions.map((session) => session.id));
  const gone = stored?.sessions.filter((session) => !kept.has(session.id)) ?? [];
  const marks = await planMarksRemoval(database, trainingId, gone);
  return { trainingId, mutations: [...mutations, ...marks] };
}

function planLines(
  database: Database,
  table: 'trainingOrganisations' | 'trainingFunding' | 'sessions',
  trainingId: string,
  stored: readonly RecordFields[] = [],
  lines: readonly { readonly id?: string | undefined }[],
): Mutation[] {
  const { newId, now } = identityOf(database);
  const kept = new Set(lines.map((line) => line.id));
  const storedIds = new Set(stored.map((row) => row.id));
  return [
    ...lines.map(({ id, ...fields }): Mutation => {
      const isStored = id !== undefined && storedIds.has(id);
      return isStored
        ? { table, id, kind: 'update', fields }
        : { table, id: newId(), kind: 'create', fields: { ...fields, trainingId } };
    }),
    ...stored.filter((row) => !kept.has(row.id)).map((row) => remove(table, row.id, now())),
  ];
}

/** The marks of sessions that go away go with them, and come back with them at undo. */
async function planMarksRemoval(
  database: Database,
  trainingId: string,
  gone: readonly Session[],
): Promise<Mutation[]> {
  if (gone.length === 0) return [];
  const sessionIds = new Set(gone.map((session) => session.id));
  const marks = await database.attendance.where({ trainingId }).toArray();
  const now = identityOf(database).now();
  return alive(marks)
    .filter((mark) => sessionIds.has(mark.sessionId))
    .map((mark) => remove('attendance', mark.id, now));
}

/** Deletes a training with everything that belongs to it; people, organisations and documents stay. */
export async function removeTraining(database: Database, id: string): Promise<Commit> {
  const tables = [
    'trainingOrganisations',
    'trainingFunding',
    'sessions',
    'enrolments',
    'attendance',
  ] as const;
  const now = identityOf(database).now();
  const belongings = await Promise.all(
    tables.map(async (table) => {
      const rows: RecordFields[] = await database.table(table).where({ trainingId: id }).toArray();
      return alive(rows).map((row) => remove(table, row.id, now));
    }),
  );
  return commit(database, [remove('trainings', id, now), ...belongings.flat()]);
}
