import type { IsoDate } from '../calendar/iso-date';
import type { HalfDay, Session } from '../trainings/schema';
import { toMinutes } from './session-hours';

type TimedSession = Readonly<Pick<Session, 'id' | 'date' | 'half' | 'startTime' | 'endTime'>>;

/** The clock on the wall. */
export interface WallClock {
  readonly date: IsoDate;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** People come before the beginning; from this many minutes before it, the session is that of now. */
const DOORS_OPEN_MINUTES = 60;

/** For sessions without times: the half-days that most trainings keep. */
const usualMinutes: Readonly<Record<HalfDay, readonly [start: number, end: number]>> = {
  morning: [9 * 60, 12 * 60 + 30],
  afternoon: [13 * 60 + 30, 16 * 60 + 30],
};

/**
 * The session for which people stand at the door: the one that goes on or begins soon, else the next of the day, else the last of
 * the day; on other days the next one, and after the training the last. Sessions are in time order.
 */
export function chooseSessionOfNow<S extends TimedSession>(
  sessions: readonly S[],
  now: WallClock,
): S | undefined {
  const today = sessions.filter(({ date }) => date === now.date);
  const isOpen = (session: S) => {
    const [start, end] = spanOf(session);
    return now.minutes >= start - DOORS_OPEN_MINUTES && now.minutes < end;
  };
  // Of two that are open, one that has just begun to let people in comes after one that ends.
  return (
    today.findLast(isOpen) ??
    today.find((session) => now.minutes < spanOf(session)[0]) ??
    today.at(-1) ??
    sessions.find(({ date }) => date > now.date) ??
    sessions.at(-1)
  );
}

/** The minute of the day from which whoever comes is late; `null` when nobody is, or the session has no time. */
export function lateFrom(
  { startTime }: Pick<Session, 'startTime'>,
  lateAfterMinutes: number | null,
): number | null {
  return startTime === null || lateAfterMinutes === null
    ? null
    : toMinutes(startTime) + lateAfterMinutes;
}

/** What the door marks somebody who comes now. On another day than that of the session nobody is late. */
export function judgeArrival(
  session: Pick<Session, 'date' | 'startTime'>,
  lateAfterMinutes: number | null,
  now: WallClock,
): 'present' | 'late' {
  const from = lateFrom(session, lateAfterMinutes);
  return from !== null && session.date === now.date && now.minutes > from ? 'late' : 'present';
}

/** `HH:MM` of a minute of the day. */
export function writeMinute(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

function spanOf({ half, startTime, endTime }: TimedSession): readonly [number, number] {
  const [start, end] = usualMinutes[half];
  return [
    startTime === null ? start : toMinutes(startTime),
    endTime === null ? end : toMinutes(endTime),
  ];
}
