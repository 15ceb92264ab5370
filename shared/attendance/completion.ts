import type { CompletionBasis, CompletionRule, Session } from '../trainings/schema';
import type { Enrolment, Mark } from './schema';
import { measureHours } from './session-hours';

export const completionStates = ['enrolled', 'attended', 'completed'] as const;

/** How far somebody came: on the list, present at least once, or present often enough for the rule. */
export type CompletionState = (typeof completionStates)[number];

/** Marks of one enrolment by the id of the session; a session that is not in it has no mark. */
export type MarksBySession = ReadonlyMap<string, Mark>;

export type PlannedSlot = Readonly<Pick<Session, 'id' | 'date' | 'half' | 'startTime' | 'endTime'>>;

/** What beside the marks decides whether somebody has completed. */
export type CompletionFacts = Readonly<Pick<Enrolment, 'postScore' | 'completionOverride'>>;

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

export function measurePresence(
  sessions: readonly Pick<Session, 'id' | 'date'>[],
  marks: MarksBySession,
): Presence {
  const attended = sessions.filter((session) => isPresent(marks.get(session.id)));
  return {
    sessionsPresent: attended.length,
    daysPresent: new Set(attended.map(({ date }) => date)).size,
    missingMarks: sessions.filter((session) => !marks.has(session.id)).length,
  };
}

/** What somebody lacks for the rule, in the unit of its basis. */
export interface Shortfall {
  readonly basis: CompletionBasis;
  readonly reached: number;
  /** The least that the rule asks for: whole, except for hours. */
  readonly needed: number;
  readonly isPresenceMissing: boolean;
  readonly test: 'not-needed' | 'passed' | 'failed' | 'missing';
}

/** How somebody stands against the rule, whatever was decided by hand. */
export function measureShortfall(
  sessions: readonly PlannedSlot[],
  marks: MarksBySession,
  rule: CompletionRule,
  postScore: number | null,
): Shortfall {
  const credited = sessions.filter((session) => isCredited(marks.get(session.id), rule));
  const reached = measure(credited, sessions, rule.basis);
  const possible = measure(sessions, sessions, rule.basis);
  const least = (rule.thresholdPercent * possible) / 100;
  return {
    basis: rule.basis,
    reached,
    needed: rule.basis === 'hours' ? least : Math.ceil(least),
    // In whole numbers: 0.8 * 5 in floating point may miss the threshold by a hair.
    isPresenceMissing:
      Math.round(reached * 6000) < Math.round(rule.thresholdPercent * possible * 60),
    test: judgeTest(rule.postTestPassScore, postScore),
  };
}

/**
 * A day counts when one of its sessions does. An excused absence may count towards the threshold, but it
 * never makes somebody "attended" who was not there once. A decision by hand holds against the rule.
 */
export function determineCompletion(
  sessions: readonly PlannedSlot[],
  marks: MarksBySession,
  rule: CompletionRule,
  { postScore, completionOverride }: CompletionFacts,
): CompletionState {
  if (measurePresence(sessions, marks).sessionsPresent === 0) return 'enrolled';
  if (completionOverride) return completionOverride.isCompleted ? 'completed' : 'attended';
  const { isPresenceMissing, test } = measureShortfall(sessions, marks, rule, postScore);
  const isTestDone = test === 'not-needed' || test === 'passed';
  return !isPresenceMissing && isTestDone ? 'completed' : 'attended';
}

function isCredited(mark: Mark | undefined, rule: CompletionRule): boolean {
  return isPresent(mark) || (rule.excusedCountsAsPresent && mark === 'excused');
}

function judgeTest(passScore: number | null, score: number | null): Shortfall['test'] {
  if (passScore === null) return 'not-needed';
  if (score === null) return 'missing';
  return score >= passScore ? 'passed' : 'failed';
}

function measure(
  counted: readonly PlannedSlot[],
  all: readonly PlannedSlot[],
  basis: CompletionBasis,
): number {
  switch (basis) {
    case 'sessions':
      return counted.length;
    case 'half-days':
      return new Set(counted.map(({ date, half }) => `${date} ${half}`)).size;
    case 'days':
      return new Set(counted.map(({ date }) => date)).size;
    case 'hours':
      return measureHours(counted, all);
  }
}
