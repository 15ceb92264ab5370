import type { IsoDate } from '../calendar/iso-date';
import type { EarlierWork, Person } from './schema';

type Work = Readonly<Pick<Person, 'organisationId' | 'position' | 'workSince' | 'earlierWork'>>;

/** Whether somebody works elsewhere now: another organisation, where one was known. Another position there may be a correction. */
export function hasMoved(before: Work, after: Pick<Work, 'organisationId'>): boolean {
  return before.organisationId !== null && before.organisationId !== after.organisationId;
}

/**
 * The work of somebody after a change, with what they did before kept as earlier work. When they left is not known, only that
 * they had by today, so no more than the month is noted; since when they are elsewhere is not guessed.
 */
export function keepEarlierWork(before: Work, after: Work, today: IsoDate): Work {
  const { organisationId, position, workSince } = before;
  const left: EarlierWork = { organisationId, position, from: workSince, to: today.slice(0, 7) };
  return {
    ...after,
    workSince: after.workSince === before.workSince ? null : after.workSince,
    earlierWork: [left, ...after.earlierWork],
  };
}
