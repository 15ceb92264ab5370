import { countDays, type IsoDate, listDays } from '../calendar/iso-date';
import { type HalfDay, halfDays, type Session } from '../trainings/schema';

export interface DateRange {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
}

/** A session before it is stored. */
export type PlannedSession = Readonly<
  Pick<Session, 'day' | 'date' | 'half' | 'startTime' | 'endTime'>
>;

/** As long as the number of a day may be; a longer range is a slip of the hand, such as 2062 for 2026. */
export const LONGEST_TRAINING_DAYS = 366;

const usualTimes: Readonly<Record<HalfDay, readonly [start: string, end: string]>> = {
  morning: ['09:00', '12:30'],
  afternoon: ['13:30', '16:30'],
};

/** A morning and an afternoon for each day; none when the dates are the wrong way round or too far apart. */
export function generateSessions(startDate: IsoDate, endDate: IsoDate): PlannedSession[] {
  if (countDays(startDate, endDate) > LONGEST_TRAINING_DAYS) return [];
  return listDays(startDate, endDate).flatMap((date, index) =>
    halfDays.map((half) => {
      const [startTime, endTime] = usualTimes[half];
      return { day: index + 1, date, half, startTime, endTime };
    }),
  );
}

/** By date, then morning before afternoon, then time; sessions without a time come last in their half-day. */
export function sortSessions<T extends PlannedSession>(sessions: readonly T[]): T[] {
  const key = (session: T) =>
    `${session.date} ${halfDays.indexOf(session.half)} ${session.startTime ?? '99:99'}`;
  return sessions
    .map((session) => ({ session, key: key(session) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ session }) => session);
}
