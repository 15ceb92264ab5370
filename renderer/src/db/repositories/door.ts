import type { CaptureWay, Mark } from '#shared/attendance/schema';
import { commitPlan, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { type Mutation, update } from '../mutations';
import { planMark } from './attendance';
import { type NewParticipant, planEnrolments } from './enrolments';

/** Somebody at the door: who is on the list by the enrolment, everybody else as a participant to be. */
export type Arriving = { readonly enrolmentId: string } | { readonly participant: NewParticipant };

export interface Arrival {
  readonly sessionId: string;
  readonly mark: Extract<Mark, 'present' | 'late'>;
  readonly capturedBy: CaptureWay;
}

export interface Admitted {
  readonly commit: Commit;
  readonly enrolmentId: string;
}

const tables = ['people', 'enrolments', 'sessions', 'attendance'] as const;

/**
 * Marks somebody who has come, in one commit: a walk-in is put on the list with it, and who had withdrawn is a participant
 * again. Nobody is put on the list twice.
 */
export async function admitAtDoor(
  database: Database,
  trainingId: string,
  arriving: Arriving,
  { sessionId, mark, capturedBy }: Arrival,
): Promise<Admitted> {
  let enrolmentId = '';
  const commit = await commitPlan(database, tables, async () => {
    const session = await database.sessions.get(sessionId);
    if (session?.trainingId !== trainingId || session.deletedAt !== null) {
      throw new WriteError('record-missing', `sessions/${sessionId}`);
    }
    const onList =
      'participant' in arriving
        ? await planWalkIn(database, trainingId, arriving.participant)
        : await planExpected(database, trainingId, arriving.enrolmentId);
    enrolmentId = onList.enrolmentId;
    const slot = { enrolmentId, sessionId };
    const [stored] = await database.attendance.where(slot).toArray();
    const choice = { ...slot, mark };
    return [...onList.plan, ...planMark(database, stored, choice, { trainingId, capturedBy })];
  });
  return { commit, enrolmentId };
}

interface OnList {
  readonly enrolmentId: string;
  readonly plan: readonly Mutation[];
}

async function planExpected(
  database: Database,
  trainingId: string,
  enrolmentId: string,
): Promise<OnList> {
  const enrolment = await database.enrolments.get(enrolmentId);
  if (enrolment?.trainingId !== trainingId || enrolment.deletedAt !== null) {
    throw new WriteError('record-missing', `enrolments/${enrolmentId}`);
  }
  const comesBack = enrolment.status === 'withdrawn';
  const plan = comesBack ? [update('enrolments', enrolmentId, { status: 'enrolled' })] : [];
  return { enrolmentId, plan };
}

async function planWalkIn(
  database: Database,
  trainingId: string,
  participant: NewParticipant,
): Promise<OnList> {
  const { mutations, alreadyEnrolled } = await planEnrolments(database, trainingId, [participant]);
  const made = mutations.find(({ table }) => table === 'enrolments');
  if (made) return { enrolmentId: made.id, plan: mutations };
  const [personId = ''] = alreadyEnrolled;
  const known = await database.enrolments.where({ trainingId, personId }).first();
  if (!known) throw new WriteError('record-missing', `people/${personId}`);
  return { enrolmentId: known.id, plan: [] };
}
