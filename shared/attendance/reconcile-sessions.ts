import { addIsoDays, countDays, type IsoDate, listDays } from '../calendar/iso-date';
import type { Session } from '../trainings/schema';
import { type DateRange, generateSessions, type PlannedSession } from './session-plan';

export interface SessionChange {
  readonly id: string;
  readonly day: number;
  readonly date: IsoDate;
}

/** What of a session says where it stands; the rest of it stays as it is. */
type PlacedSession = Readonly<Pick<Session, 'id' | 'day' | 'date'>>;

export interface SessionPlan<S extends PlacedSession = Session> {
  readonly add: readonly PlannedSession[];
  /** Sessions that stay, under another date or number of day. */
  readonly change: readonly SessionChange[];
  /** Without attendance: may go without a question. */
  readonly remove: readonly S[];
  /** Outside the new dates, but people were marked in them: only the user can let them go. */
  readonly inDanger: readonly S[];
}

const nothing: SessionPlan<never> = { add: [], change: [], remove: [], inDanger: [] };

/**
 * What the sessions of a training become when its dates change. Days that were in the old dates too are
 * left as the user arranged them, even where a half-day was taken out. A training that is moved as a whole
 * takes its sessions along, with their titles and marks.
 */
export function reconcileSessions<S extends PlacedSession>(
  existing: readonly S[],
  dates: { readonly before: DateRange | null; readonly after: DateRange | null },
  markedSessionIds: ReadonlySet<string>,
): SessionPlan<S> {
  const { before, after } = dates;
  if (after === null || isSameRange(before, after)) return nothing;
  const offset = before && existing.length > 0 ? findOffset(before, after) : null;
  if (offset !== null) return { ...nothing, change: moveSessions(existing, offset) };

  const newDays = listDays(after.startDate, after.endDate);
  const oldDays = new Set(before ? listDays(before.startDate, before.endDate) : []);
  const taken = new Set(existing.map((session) => session.date));
  const outside = existing.filter((session) => !newDays.includes(session.date));
  return {
    add: generateSessions(after.startDate, after.endDate).filter(
      ({ date }) => !oldDays.has(date) && !taken.has(date),
    ),
    change: renumberDays(existing, newDays),
    remove: outside.filter((session) => !markedSessionIds.has(session.id)),
    inDanger: outside.filter((session) => markedSessionIds.has(session.id)),
  };
}

function isSameRange(a: DateRange | null, b: DateRange): boolean {
  return a !== null && a.startDate === b.startDate && a.endDate === b.endDate;
}

/** Days by which a training of unchanged length was moved; `null` when its length changed. */
function findOffset(before: DateRange, after: DateRange): number | null {
  const length = countDays(before.startDate, before.endDate);
  if (length === 0 || length !== countDays(after.startDate, after.endDate)) return null;
  const forward = countDays(before.startDate, after.startDate);
  return forward > 0 ? forward - 1 : 1 - countDays(after.startDate, before.startDate);
}

function moveSessions(sessions: readonly PlacedSession[], offset: number): SessionChange[] {
  return sessions.map(({ id, day, date }) => ({ id, day, date: addIsoDays(date, offset) }));
}

function renumberDays(
  sessions: readonly PlacedSession[],
  days: readonly IsoDate[],
): SessionChange[] {
  return sessions
    .map(({ id, day, date }) => ({ id, date, day: days.indexOf(date) + 1, before: day }))
    .filter((session) => session.day > 0 && session.day !== session.before)
    .map(({ id, day, date }) => ({ id, day, date }));
}
