import { countDays, type IsoDate } from '../calendar/iso-date';
import type { Session, Training } from '../trainings/schema';
import { sumDeclaredParts } from './declared-gap';
import { LONGEST_TRAINING_DAYS } from './session-plan';
import { type AttendanceInput, type AttendanceSummary, summariseAttendance } from './summary';

export const attendanceChecks = [
  'end-before-start',
  'too-many-days',
  'held-in-future',
  'declared-parts-above-total',
  'declared-differs',
  'session-outside-dates',
  'session-ends-before-start',
  'marks-in-future',
  'marks-missing',
  'marks-of-withdrawn',
  'enrolled-twice',
  'no-sessions',
] as const;
export type AttendanceCheck = (typeof attendanceChecks)[number];

/** What a careful reader would ask about before the numbers go to a funder. Text: `attendance.checks.<code>`. */
export interface Finding {
  readonly code: AttendanceCheck;
  /** How many sessions, marks or people it is about; the size of the difference for counts. */
  readonly number: number;
}

type Dates = Pick<Training, 'startDate' | 'endDate'>;
type CheckedTraining = AttendanceInput['training'] & Readonly<Dates & Pick<Training, 'status'>>;

export interface CheckInput extends AttendanceInput {
  readonly training: CheckedTraining;
}

export function checkAttendance(input: CheckInput, today: IsoDate): Finding[] {
  const summary = summariseAttendance(input);
  const findings: Finding[] = [
    ...checkDates(input.training, today),
    ...checkDeclared(input.training, summary),
    ...checkSessions(input.training, input.sessions),
    ...checkMarks(summary, today),
    { code: 'enrolled-twice', number: countRepeated(input) },
  ];
  return findings.filter(({ number }) => number > 0);
}

const heldStatuses: readonly Training['status'][] = ['completed', 'reported', 'closed'];

function checkDates({ startDate, endDate, status }: CheckedTraining, today: IsoDate): Finding[] {
  const lastDay = endDate ?? startDate;
  const isHeldInFuture = heldStatuses.includes(status) && lastDay !== null && lastDay > today;
  const isTurned = startDate !== null && endDate !== null && endDate < startDate;
  const days = startDate && endDate ? countDays(startDate, endDate) : 0;
  return [
    { code: 'end-before-start', number: Number(isTurned) },
    { code: 'too-many-days', number: days > LONGEST_TRAINING_DAYS ? days : 0 },
    { code: 'held-in-future', number: Number(isHeldInFuture) },
  ];
}

function checkDeclared({ declared }: CheckedTraining, summary: AttendanceSummary): Finding[] {
  const excess = declared.total === null ? 0 : sumDeclaredParts(declared) - declared.total;
  const hasNames = summary.enrolled.total > 0;
  const gaps = Object.values(summary.declaredGap).map((gap) => Math.abs(gap ?? 0));
  return [
    { code: 'declared-parts-above-total', number: Math.max(0, excess) },
    { code: 'declared-differs', number: hasNames ? Math.max(...gaps) : 0 },
    { code: 'no-sessions', number: hasNames && summary.sessions.length === 0 ? 1 : 0 },
  ];
}

function checkSessions({ startDate, endDate }: Dates, sessions: readonly Session[]): Finding[] {
  const isOutside = ({ date }: Session) =>
    (startDate !== null && date < startDate) || (endDate !== null && date > endDate);
  const isTurned = ({ startTime, endTime }: Session) =>
    startTime !== null && endTime !== null && endTime <= startTime;
  return [
    { code: 'session-outside-dates', number: sessions.filter(isOutside).length },
    { code: 'session-ends-before-start', number: sessions.filter(isTurned).length },
  ];
}

function checkMarks(summary: AttendanceSummary, today: IsoDate): Finding[] {
  const over = summary.sessions.filter(({ session }) => session.date <= today);
  const ahead = summary.sessions.filter(({ session }) => session.date > today);
  const people = summary.participants.length;
  return [
    { code: 'marks-missing', number: sum(over.map(({ missingMarks }) => missingMarks)) },
    { code: 'marks-in-future', number: sum(ahead.map((one) => people - one.missingMarks)) },
    {
      code: 'marks-of-withdrawn',
      number: summary.withdrawn.filter(({ sessionsPresent }) => sessionsPresent > 0).length,
    },
  ];
}

/** People who stand on the list of participants more than once. */
function countRepeated({ enrolments }: AttendanceInput): number {
  const seats = enrolments.filter(
    ({ role, status }) => role === 'participant' && status !== 'withdrawn',
  );
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { personId } of seats) (seen.has(personId) ? repeated : seen).add(personId);
  return repeated.size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
