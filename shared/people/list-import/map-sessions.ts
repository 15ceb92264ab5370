import { sortSessions } from '../../attendance/session-plan';
import type { Session } from '../../trainings/schema';
import { type ListedDay, readListedDay } from './read-day';

type PlacedSession = Readonly<
  Pick<Session, 'id' | 'day' | 'date' | 'half' | 'startTime' | 'endTime'>
>;

/** Where a column of attendance belongs: a whole day, one session, or nowhere in this training. */
export interface DayMapping {
  readonly sessionIds: readonly string[];
  readonly by: 'date' | 'day' | 'order' | 'nothing';
}

const nothing: DayMapping = { sessionIds: [], by: 'nothing' };

/**
 * Leads each column of attendance to sessions: by the date in its header, else by the number of the day, else, when there
 * are as many columns as days or sessions, by their order. A day's two columns are its halves.
 */
export function mapDays(
  headers: readonly string[],
  sessions: readonly PlacedSession[],
): DayMapping[] {
  const sorted = sortSessions(sessions);
  const days = headers.map(readListedDay);
  const byHeader = days.map((day) => findSessions(day, sorted));
  const found = byHeader.every(({ sessionIds }) => sessionIds.length === 0)
    ? mapByOrder(headers.length, sorted)
    : byHeader;
  return splitShared(found, sorted);
}

function findSessions(
  { month, dayOfMonth, dayNumber, half }: ListedDay,
  sessions: readonly PlacedSession[],
): DayMapping {
  const ofHalf = (list: readonly PlacedSession[]) => {
    const inHalf = half === null ? list : list.filter((session) => session.half === half);
    return inHalf.map(({ id }) => id);
  };
  if (month !== null && dayOfMonth !== null) {
    const end = [month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
    const ofDate = sessions.filter(({ date }) => date.endsWith(end));
    return ofDate.length === 0 ? nothing : { sessionIds: ofHalf(ofDate), by: 'date' };
  }
  if (dayNumber === null) return nothing;
  const ofDay = sessions.filter(({ day }) => day === dayNumber);
  return ofDay.length === 0 ? nothing : { sessionIds: ofHalf(ofDay), by: 'day' };
}

function mapByOrder(count: number, sessions: readonly PlacedSession[]): DayMapping[] {
  const days = [...new Set(sessions.map(({ date }) => date))];
  const slots =
    count === sessions.length
      ? sessions.map(({ id }) => [id])
      : count === days.length
        ? days.map((date) => sessions.filter((one) => one.date === date).map(({ id }) => id))
        : [];
  return Array.from({ length: count }, (_, index) => {
    const sessionIds = slots[index];
    return sessionIds ? { sessionIds, by: 'order' } : nothing;
  });
}

/** Columns that lead to the same sessions share them in their order, when there is one for each. */
function splitShared(
  mappings: readonly DayMapping[],
  sessions: readonly PlacedSession[],
): DayMapping[] {
  const order = sessions.map(({ id }) => id);
  const groups = new Map<string, number[]>();
  for (const [index, { sessionIds }] of mappings.entries()) {
    const key = sessionIds.join(' ');
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const split = [...mappings];
  for (const columns of groups.values()) {
    const [first = 0] = columns;
    const shared = [...(mappings[first]?.sessionIds ?? [])];
    if (columns.length < 2) continue;
    shared.sort((one, other) => order.indexOf(one) - order.indexOf(other));
    for (const [place, column] of columns.entries()) {
      const own = shared.length === columns.length ? shared[place] : undefined;
      const mapping = mappings[column] ?? nothing;
      if (own !== undefined) split[column] = { ...mapping, sessionIds: [own] };
      else if (place > 0) split[column] = nothing;
    }
  }
  return split;
}
