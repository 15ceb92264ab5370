import type { Session } from '../trainings/schema';

type TimedSession = Readonly<Pick<Session, 'startTime' | 'endTime'>>;

/** What a session without times is taken for, when no other has times either. */
const HALF_DAY_MINUTES = 210;

/**
 * The hours of some sessions. One without usable times is as long as the others of the training are on average,
 * so that a missing time neither helps nor harms anybody.
 */
export function measureHours(
  counted: readonly TimedSession[],
  all: readonly TimedSession[],
): number {
  const known = all.flatMap((session) => measureMinutes(session) ?? []);
  const usual = known.length > 0 ? sum(known) / known.length : HALF_DAY_MINUTES;
  return sum(counted.map((session) => measureMinutes(session) ?? usual)) / 60;
}

/** `null` when a time is missing or the end is not after the start. */
export function measureMinutes({ startTime, endTime }: TimedSession): number | null {
  if (startTime === null || endTime === null) return null;
  const minutes = toMinutes(endTime) - toMinutes(startTime);
  return minutes > 0 ? minutes : null;
}

/** Minutes since midnight of `HH:MM`. */
export function toMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
