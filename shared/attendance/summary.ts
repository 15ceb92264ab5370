import type { Person, Sex } from '../people/schema';
import type { Session, Training } from '../trainings/schema';
import {
  type CompletionState,
  determineCompletion,
  isPresent,
  type MarksBySession,
  measurePresence,
  measureShortfall,
  type Presence,
  type Shortfall,
} from './completion';
import { countBySex, type SexCounts } from './count-by-sex';
import { compareWithDeclared, type DeclaredGap } from './declared-gap';
import type { Attendance, Enrolment, Mark } from './schema';
import { isSeat } from './seats';
import { sortSessions } from './session-plan';

/** The live rows of one training; marks of sessions or enrolments that are not among them are passed over. */
export interface AttendanceInput {
  readonly training: Readonly<Pick<Training, 'declared' | 'completionRule'>>;
  readonly sessions: readonly Session[];
  readonly enrolments: readonly Enrolment[];
  readonly people: readonly Person[];
  readonly attendance: readonly Attendance[];
}

export interface EnrolmentAttendance extends Presence {
  readonly enrolment: Enrolment;
  /** Missing when the row of the person is not there; the enrolment still counts, sex not stated. */
  readonly person: Person | undefined;
  readonly sex: Sex;
  /** In the order of the sessions; `null` where no mark was set. */
  readonly marks: readonly (Mark | null)[];
  /** Sessions present among all sessions, 0 to 1; `null` for a training without sessions. */
  readonly rate: number | null;
  readonly state: CompletionState;
  /** How the person stands against the rule, whatever was decided by hand. */
  readonly shortfall: Shortfall;
}

export interface SessionAttendance {
  readonly session: Session;
  readonly present: SexCounts;
  readonly missingMarks: number;
}

export interface AttendanceSummary {
  /** By date and time. */
  readonly sessions: readonly SessionAttendance[];
  /** Role participant and not withdrawn: nobody else is in any count below. */
  readonly participants: readonly EnrolmentAttendance[];
  readonly withdrawn: readonly EnrolmentAttendance[];
  readonly otherRoles: readonly EnrolmentAttendance[];
  readonly enrolled: SexCounts;
  readonly attended: SexCounts;
  readonly completed: SexCounts;
  readonly personDays: number;
  /** Presences over all sessions. */
  readonly attendedSlots: number;
  /** Enrolled people times sessions. */
  readonly possibleSlots: number;
  readonly attendanceRate: number | null;
  readonly missingMarks: number;
  readonly declaredGap: DeclaredGap;
}

export function summariseAttendance(input: AttendanceInput): AttendanceSummary {
  const sessions = sortSessions(input.sessions);
  const everybody = describeEnrolments(input, sessions);
  const inRole = everybody.filter(({ enrolment }) => enrolment.role === 'participant');
  const participants = inRole.filter(({ enrolment }) => isSeat(enrolment));
  const enrolled = countBySex(participants);
  const attendedSlots = sum(participants, (one) => one.sessionsPresent);
  const possibleSlots = participants.length * sessions.length;

  return {
    sessions: sessions.map((session, index) => describeSession(session, index, participants)),
    participants,
    withdrawn: inRole.filter(({ enrolment }) => !isSeat(enrolment)),
    otherRoles: everybody.filter(({ enrolment }) => enrolment.role !== 'participant'),
    enrolled,
    attended: countBySex(participants.filter(({ state }) => state !== 'enrolled')),
    completed: countBySex(participants.filter(({ state }) => state === 'completed')),
    personDays: sum(participants, (one) => one.daysPresent),
    attendedSlots,
    possibleSlots,
    attendanceRate: divide(attendedSlots, possibleSlots),
    missingMarks: sum(participants, (one) => one.missingMarks),
    declaredGap: compareWithDeclared(input.training.declared, enrolled),
  };
}

function describeEnrolments(
  input: AttendanceInput,
  sessions: readonly Session[],
): EnrolmentAttendance[] {
  const people = new Map(input.people.map((person) => [person.id, person]));
  const marksOf = groupMarks(input.attendance);
  return input.enrolments.map((enrolment) => {
    const person = people.get(enrolment.personId);
    const marks: MarksBySession = marksOf.get(enrolment.id) ?? new Map();
    const presence = measurePresence(sessions, marks);
    const rule = input.training.completionRule;
    return {
      enrolment,
      person,
      sex: person?.sex ?? 'U',
      marks: sessions.map((session) => marks.get(session.id) ?? null),
      ...presence,
      rate: divide(presence.sessionsPresent, sessions.length),
      state: determineCompletion(sessions, marks, rule, enrolment),
      shortfall: measureShortfall(sessions, marks, rule, enrolment.postScore),
    };
  });
}

/** Two laptops may have marked the same slot; the later mark holds. */
function groupMarks(attendance: readonly Attendance[]): Map<string, Map<string, Mark>> {
  const inOrder = [...attendance].sort(
    (a, b) => compareText(a.updatedAt, b.updatedAt) || compareText(a.id, b.id),
  );
  const grouped = new Map<string, Map<string, Mark>>();
  for (const { enrolmentId, sessionId, mark } of inOrder) {
    const own = grouped.get(enrolmentId) ?? new Map<string, Mark>();
    grouped.set(enrolmentId, own.set(sessionId, mark));
  }
  return grouped;
}

function describeSession(
  session: Session,
  index: number,
  participants: readonly EnrolmentAttendance[],
): SessionAttendance {
  const markIn = (one: EnrolmentAttendance) => one.marks[index] ?? undefined;
  return {
    session,
    present: countBySex(participants.filter((one) => isPresent(markIn(one)))),
    missingMarks: participants.filter((one) => markIn(one) === undefined).length,
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum<T>(list: readonly T[], measure: (item: T) => number): number {
  return list.reduce((total, item) => total + measure(item), 0);
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
