import { type CompletionState, determineCompletion, isPresent } from '../attendance/completion';
import type { Attendance, Enrolment, Mark } from '../attendance/schema';
import { measureHours } from '../attendance/session-hours';
import type { Session, Training } from '../trainings/schema';

/** A training that somebody took part in, with the sessions in time order and the marks that were set. */
export interface Participation {
  readonly enrolment: Enrolment;
  readonly training: Training;
  readonly sessions: readonly Session[];
  readonly attendance: readonly Attendance[];
}

/** What came of it. */
export interface Outcome {
  readonly sessionsPresent: number;
  /** `null` where nobody can tell: no sessions, or a role for which no marks are kept. */
  readonly hours: number | null;
  /** `null` for other roles than participant: they complete nothing. */
  readonly state: CompletionState | 'withdrawn' | null;
}

export function assessParticipation(participation: Participation): Outcome {
  const { enrolment, sessions, attendance } = participation;
  const marks = new Map<string, Mark>(attendance.map(({ sessionId, mark }) => [sessionId, mark]));
  const attended = sessions.filter(({ id }) => isPresent(marks.get(id)));
  const isParticipant = enrolment.role === 'participant';
  const isMarked = marks.size > 0 || isParticipant;
  return {
    sessionsPresent: attended.length,
    hours: sessions.length === 0 || !isMarked ? null : measureHours(attended, sessions),
    state: isParticipant ? judge(participation, marks) : null,
  };
}

function judge(
  { training, enrolment, sessions }: Participation,
  marks: ReadonlyMap<string, Mark>,
): Outcome['state'] {
  if (enrolment.status === 'withdrawn') return 'withdrawn';
  return determineCompletion(sessions, marks, training.completionRule, enrolment);
}

export interface HistoryTotals {
  readonly trainings: number;
  readonly completed: number;
  readonly hours: number;
  /** How often in which role, those who withdrew left out. */
  readonly roles: ReadonlyMap<Enrolment['role'], number>;
  /** Has completed a training of trainers and led a training after it. */
  readonly isTrainer: boolean;
}

export function addHistory(history: readonly Participation[]): HistoryTotals {
  const counted = history.filter(({ enrolment }) => enrolment.status !== 'withdrawn');
  const outcomes = counted.map(assessParticipation);
  const roles = new Map<Enrolment['role'], number>();
  for (const { enrolment } of counted) {
    roles.set(enrolment.role, (roles.get(enrolment.role) ?? 0) + 1);
  }
  return {
    trainings: counted.length,
    completed: outcomes.filter(({ state }) => state === 'completed').length,
    hours: outcomes.reduce((total, { hours }) => total + (hours ?? 0), 0),
    roles,
    isTrainer: isTrainerAfterCourse(counted, outcomes),
  };
}

function isTrainerAfterCourse(
  history: readonly Participation[],
  outcomes: readonly Outcome[],
): boolean {
  const courses = history.filter(
    ({ training }, index) =>
      training.kind === 'training-of-trainers' && outcomes[index]?.state === 'completed',
  );
  const ends = courses.flatMap(({ training }) => training.endDate ?? training.startDate ?? []);
  return history.some(
    ({ enrolment, training: { startDate } }) =>
      enrolment.role === 'facilitator' &&
      startDate !== null &&
      ends.some((end) => end <= startDate),
  );
}
