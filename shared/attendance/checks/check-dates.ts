import { countDays, type IsoDate } from '../../calendar/iso-date';
import type { Session, Training } from '../../trainings/schema';
import { sumDeclaredParts } from '../declared-gap';
import { LONGEST_TRAINING_DAYS } from '../session-plan';
import type { AttendanceSummary } from '../summary';
import { type Finding, type FindingPlace, findAt } from './finding';

type Dates = Readonly<Pick<Training, 'startDate' | 'endDate'>>;

const heldStatuses: readonly Training['status'][] = ['completed', 'reported', 'closed'];

export function checkDates(
  { startDate, endDate, status }: Dates & Readonly<Pick<Training, 'status'>>,
  today: IsoDate,
): Finding[] {
  const lastDay = endDate ?? startDate;
  const isHeldInFuture = heldStatuses.includes(status) && lastDay !== null && lastDay > today;
  const isTurned = startDate !== null && endDate !== null && endDate < startDate;
  const days = startDate && endDate ? countDays(startDate, endDate) : 0;
  const places = [{ kind: 'training', field: 'dates' }] as const;
  return [
    { code: 'end-before-start', number: Number(isTurned), places },
    { code: 'too-many-days', number: days > LONGEST_TRAINING_DAYS ? days : 0, places },
    { code: 'held-in-future', number: Number(isHeldInFuture), places },
  ];
}

export function checkDeclared(
  { declared }: Readonly<Pick<Training, 'declared'>>,
  summary: AttendanceSummary,
): Finding[] {
  const excess = declared.total === null ? 0 : sumDeclaredParts(declared) - declared.total;
  const hasNames = summary.enrolled.total > 0;
  const gaps = Object.values(summary.declaredGap).map((gap) => Math.abs(gap ?? 0));
  const places = [{ kind: 'training', field: 'counts' }] as const;
  return [
    { code: 'declared-parts-above-total', number: Math.max(0, excess), places },
    { code: 'declared-differs', number: hasNames ? Math.max(...gaps) : 0, places },
    {
      code: 'no-sessions',
      number: hasNames && summary.sessions.length === 0 ? 1 : 0,
      places: [{ kind: 'training', field: 'sessions' }],
    },
  ];
}

export function checkSessions(
  { startDate, endDate }: Dates,
  sessions: readonly Session[],
): Finding[] {
  const isOutside = ({ date }: Session) =>
    (startDate !== null && date < startDate) || (endDate !== null && date > endDate);
  const isTurned = ({ startTime, endTime }: Session) =>
    startTime !== null && endTime !== null && endTime <= startTime;
  const overlaps = sessions.filter((session, index) =>
    sessions.some((other, before) => before < index && meet(session, other)),
  );
  return [
    findAt('session-outside-dates', sessions.filter(isOutside).map(placeOf)),
    findAt('session-ends-before-start', sessions.filter(isTurned).map(placeOf)),
    findAt('sessions-overlap', overlaps.map(placeOf)),
  ];
}

type Timed = Readonly<Pick<Session, 'date' | 'startTime' | 'endTime'>>;

/** Whether two sessions are held at the same time; without times nobody can say so. */
export function meet(one: Timed, other: Timed): boolean {
  if (one.date !== other.date) return false;
  const [a, b, c, d] = [one.startTime, one.endTime, other.startTime, other.endTime];
  return a !== null && b !== null && c !== null && d !== null && a < d && c < b;
}

function placeOf({ id }: Session): FindingPlace {
  return { kind: 'session', sessionId: id };
}
