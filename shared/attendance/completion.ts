import type { CompletionRule, Session } from '../trainings/schema';
import type { Mark } from './schema';

export const completionStates = ['enrolled', 'attended', 'completed'] as const;

/** How far somebody came: on the list, present at least once, or present often enough for the rule. */
export type CompletionState = (typeof completionStates)[number];

/** Marks of one enrolment by the id of the session; a session that is not in it has no mark. */
export type MarksBySession = ReadonlyMap<string, Mark>;

type PlannedDay = Pick<Session, 'id' | 'date'>;

/** Coming late or leaving early is being there; whoever was excused was not. */
export function isPresent(mark: Mark | undefined): boolean {
  return mark === 'present' || mark === 'late' || mark === 'left-early';
}

export interface Presence {
  readonly sessionsPresent: number;
  /** Days with at least one session present. */
  readonly daysPresent: number;
  /** Sessions for which nobody noted anything: they count as not present until a mark is set. */
  readonly missingMarks: number;
}

export function measurePresence(sessions: readonly PlannedDay[], marks: MarksBySession): Presence {
  const attended = sessions.filter((session) => isPresent(marks.get(session.id)));
  return {
    sessionsPresent: attended.length,
    daysPresent: countDates(attended),
    missingMarks: sessions.filter((session) => !marks.has(session.id)).length,
  };
}

/**
 * A day counts when one of its sessions does. An excused absence may count towards the threshold, but it
 * never makes somebody "attended" who was not there once.
 */
export function determineCompletion(
  sessions: readonly PlannedDay[],
  marks: MarksBySession,
  rule: CompletionRule,
): CompletionState {
  if (measurePresence(sessions, marks).sessionsPresent === 0) return 'enrolled';
  const credited = sessions.filter((session) => isCredited(marks.get(session.id), rule));
  const [reached, possible] =
    rule.basis === 'days'
      ? [countDates(credited), countDates(sessions)]
      : [credited.length, sessions.length];
  // In whole numbers: 0.8 * 5 in floating point may miss the threshold by a hair.
  return reached * 100 >= rule.thresholdPercent * possible ? 'completed' : 'attended';
}

function isCredited(mark: Mark | undefined, rule: CompletionRule): boolean {
  return isPresent(mark) || (rule.excusedCountsAsPresent && mark === 'excused');
}

function countDates(sessions: readonly PlannedDay[]): number {
  return new Set(sessions.map((session) => session.date)).size;
}
