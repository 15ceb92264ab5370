import { sortSessions } from '#shared/attendance/session-plan';
import type { NewRecord, RecordFields } from '#shared/record';
import {
  defaultCompletionRule,
  type Session,
  type Training,
  type TrainingFunding,
  type TrainingOrganisation,
  USUAL_LATE_MINUTES,
} from '#shared/trainings/schema';
import { alive } from '../alive';
import { commit, commitPlan, identityOf, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, type Mutation, remove, update } from '../mutations';
import { planRemoval } from './plan-removal';

export type TrainingFields = NewRecord<Training>;

export const emptyTraining: TrainingFields = {
  code: '',
  titles: { en: '', fr: '', ar: '' },
  kind: 'training',
  series: '',
  round: null,
  status: 'planned',
  startDate: null,
  endDate: null,
  hours: null,
  mode: 'in-person',
  venue: '',
  city: '',
  admin1: '',
  country: null,
  languages: [],
  targetGroups: [],
  objectives: '',
  declared: { total: null, women: null, men: null, other: null, source: null },
  topicCodes: [],
  completionRule: defaultCompletionRule,
  lateAfterMinutes: USUAL_LATE_MINUTES,
  sdgGoals: [],
  sdgTargets: [],
  gcmObjectives: [],
  pillars: [],
  otherAlignments: [],
  links: [],
  notes: '',
  sourceDocumentId: null,
  evidence: [],
};

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
    sessions: sortSessions(alive(sessions)),
  };
}

/** Makes or updates a training and its lines in one commit. Lines that are no longer given are deleted. */
export async function saveTraining(
  database: Database,
  id: string | null,
  input: TrainingInput,
): Promise<{ readonly id: string; readonly commit: Commit }> {
  const trainingId = id ?? identityOf(database).newId();
  const done = await commitPlan(database, ['trainings', ...trainingParts], () =>
    planTraining(database, trainingId, input),
  );
  return { id: trainingId, commit: done };
}

/** Changes single fields and leaves the lines of the training alone. */
export function updateTraining(
  database: Database,
  id: string,
  fields: Partial<TrainingFields>,
): Promise<Commit> {
  return commit(database, [update('trainings', id, fields)]);
}

/** The mutations of `saveTraining`, for callers that commit more in the same action. */
export async function planTraining(
  database: Database,
  trainingId: string,
  input: TrainingInput,
): Promise<Mutation[]> {
  const row = await database.trainings.get(trainingId);
  if (row && row.deletedAt !== null) {
    throw new WriteError('record-missing', `trainings/${trainingId}`);
  }
  const stored = await readTraining(database, trainingId);
  const save = row ? update<'trainings'> : create<'trainings'>;
  const kept = new Set(input.sessions.map((session) => session.id));
  const gone = stored?.sessions.filter((session) => !kept.has(session.id)) ?? [];
  return [
    save('trainings', trainingId, input.training),
    ...planLines(
      database,
      'trainingOrganisations',
      trainingId,
      stored?.organisations,
      input.organisations,
    ),
    ...planLines(database, 'trainingFunding', trainingId, stored?.funding, input.funding),
    ...planLines(database, 'sessions', trainingId, stored?.sessions, input.sessions),
    ...(await planMarksRemoval(database, trainingId, gone)),
  ];
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

/** Tables whose rows belong to a training and go away with it. */
export const trainingParts = [
  'trainingOrganisations',
  'trainingFunding',
  'sessions',
  'enrolments',
  'attendance',
] as const;

/** Deletes a training with everything that belongs to it; people, organisations and documents stay. */
export function removeTraining(database: Database, id: string): Promise<Commit> {
  return commitPlan(database, ['trainings', ...trainingParts], () =>
    planTrainingRemoval(database, [id]),
  );
}

export async function planTrainingRemoval(
  database: Database,
  ids: readonly string[],
): Promise<Mutation[]> {
  const now = identityOf(database).now();
  const parts = await planRemoval(database, trainingParts, 'trainingId', ids);
  return [...ids.map((id) => remove('trainings', id, now)), ...parts];
}
