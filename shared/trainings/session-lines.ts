import { reconcileSessions, type SessionPlan } from '../attendance/reconcile-sessions';
import { type DateRange, LONGEST_TRAINING_DAYS, sortSessions } from '../attendance/session-plan';
import { addIsoDays, countDays, type IsoDate } from '../calendar/iso-date';
import type { SessionLine } from './form-values';
import type { Training } from './schema';

export type SessionLinePlan = SessionPlan<SessionLine>;

/** The dates of a training, where both are known, in order, and not further apart than a training can be. */
export function dateRangeOf({
  startDate,
  endDate,
}: Pick<Training, 'startDate' | 'endDate'>): DateRange | null {
  if (!startDate || !endDate) return null;
  const days = countDays(startDate, endDate);
  return days > 0 && days <= LONGEST_TRAINING_DAYS ? { startDate, endDate } : null;
}

/** What new dates would do to the sessions; `null` when nothing. */
export function planSessionLines(
  lines: readonly SessionLine[],
  dates: { readonly before: DateRange | null; readonly after: DateRange | null },
  markedSessionIds: ReadonlySet<string>,
): SessionLinePlan | null {
  const plan = reconcileSessions(lines, dates, markedSessionIds);
  const { add, change, remove, inDanger } = plan;
  return add.length + change.length + remove.length + inDanger.length > 0 ? plan : null;
}

/** Carries a plan out. Sessions in danger stay where they are: only the user can let them go. */
export function applySessionPlan(
  lines: readonly SessionLine[],
  plan: SessionLinePlan,
  newId: () => string,
): SessionLine[] {
  const removed = new Set(plan.remove.map((line) => line.id));
  const changes = new Map(plan.change.map((change) => [change.id, change]));
  const kept = lines.filter((line) => !removed.has(line.id));
  return sortSessions([
    ...kept.map((line) => ({ ...line, ...changes.get(line.id) })),
    ...plan.add.map((session) => ({ ...emptyContent, ...session, id: newId() })),
  ]);
}

const emptyContent = { title: '', topicCodes: [], facilitators: [] };

/** True when the plan takes away something that was entered by hand. */
export function losesContent(plan: SessionLinePlan): boolean {
  const hasContent = ({ title, topicCodes, facilitators }: SessionLine) =>
    title !== '' || topicCodes.length > 0 || facilitators.length > 0;
  return plan.inDanger.length > 0 || plan.remove.some(hasContent);
}

/** The sessions of a copied training, put on the first days of the new dates, then fitted to their length. */
export function placePattern(
  pattern: readonly SessionLine[],
  patternDates: DateRange,
  dates: DateRange,
  newId: () => string,
): SessionLine[] {
  const offset = daysBetween(patternDates.startDate, dates.startDate);
  const moved = pattern.map((line) => ({ ...line, date: addIsoDays(line.date, offset) }));
  const before = {
    startDate: dates.startDate,
    endDate: addIsoDays(patternDates.endDate, offset),
  };
  const plan = planSessionLines(moved, { before, after: dates }, new Set());
  return plan ? applySessionPlan(moved, plan, newId) : moved;
}

function daysBetween(first: IsoDate, last: IsoDate): number {
  return first <= last ? countDays(first, last) - 1 : 1 - countDays(last, first);
}

/** A further session: the next half-day that is free, else a second one in the last afternoon. */
export function nextSession(
  lines: readonly SessionLine[],
  dates: DateRange,
  newId: () => string,
): SessionLine {
  const last = sortSessions(lines).at(-1);
  const isOver = !last || (last.half === 'afternoon' && last.date >= dates.endDate);
  const base = { ...emptyContent, id: newId(), startTime: null, endTime: null };
  if (!last) return { ...base, day: 1, date: dates.startDate, half: 'morning' };
  if (isOver || last.half === 'morning') {
    return { ...base, day: last.day, date: last.date, half: 'afternoon' };
  }
  return { ...base, day: last.day + 1, date: addIsoDays(last.date, 1), half: 'morning' };
}
