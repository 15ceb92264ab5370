import type { IsoDate } from '../../calendar/iso-date';
import type { Training } from '../../trainings/schema';
import { isPresent } from '../completion';
import { isSeat } from '../seats';
import type { AttendanceSummary, EnrolmentAttendance } from '../summary';
import { type Finding, type FindingPlace, findAt, type OtherPlace } from './finding';

/** Where a person of this training is present elsewhere at the same time. */
export interface PresentElsewhere {
  readonly enrolmentId: string;
  readonly sessionId: string;
  readonly other: OtherPlace;
}

export function checkPeople(
  training: Readonly<Pick<Training, 'completionRule' | 'endDate'>>,
  summary: AttendanceSummary,
  elsewhere: readonly PresentElsewhere[],
  today: IsoDate,
): Finding[] {
  const { participants, withdrawn, otherRoles } = summary;
  const everybody = [...participants, ...otherRoles, ...withdrawn];
  const person = (
    { enrolment }: EnrolmentAttendance,
    field: Extract<FindingPlace, { kind: 'person' }>['field'],
  ): FindingPlace => ({ kind: 'person', enrolmentId: enrolment.id, field });
  const never = everybody.filter(({ sessionsPresent }) => sessionsPresent === 0);
  const isOver = training.endDate !== null && training.endDate < today;
  return [
    findAt(
      'enrolled-twice',
      listRepeated(participants).map((one) => person(one, 'status')),
    ),
    findAt('present-twice', listPresentTwice(everybody, summary)),
    findAt(
      'present-elsewhere',
      elsewhere.map((one) => ({ kind: 'elsewhere', ...one })),
    ),
    findAt('substitute-beside', listBeside(everybody, summary)),
    findAt(
      'marks-of-withdrawn',
      withdrawn.filter((one) => one.sessionsPresent > 0).map((one) => person(one, 'status')),
    ),
    findAt(
      'completed-without-attending',
      never
        .filter(({ enrolment }) => enrolment.completionOverride?.isCompleted)
        .map((one) => person(one, 'completionOverride')),
    ),
    findAt(
      'score-without-attending',
      never
        .filter(({ enrolment }) => isSeat(enrolment) && enrolment.postScore !== null)
        .map((one) => person(one, 'postScore')),
    ),
    findAt(
      'score-missing',
      participants
        .filter(({ shortfall }) => isOver && shortfall.test === 'missing')
        .filter(({ shortfall }) => !shortfall.isPresenceMissing)
        .map((one) => person(one, 'postScore')),
    ),
  ];
}

/** People who stand on the list of participants again. */
function listRepeated(participants: readonly EnrolmentAttendance[]): EnrolmentAttendance[] {
  const seen = new Set<string>();
  return participants.filter(({ enrolment }) => {
    const isRepeated = seen.has(enrolment.personId);
    seen.add(enrolment.personId);
    return isRepeated;
  });
}

/** One person under two enrolments, present in the same session with both. */
function listPresentTwice(
  everybody: readonly EnrolmentAttendance[],
  { sessions }: AttendanceSummary,
): FindingPlace[] {
  const byPerson = new Map<string, EnrolmentAttendance[]>();
  for (const one of everybody) {
    const { personId } = one.enrolment;
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), one]);
  }
  return [...byPerson.values()].flatMap(([first, ...others]) =>
    others.flatMap((one) => (first ? listShared(one, first, sessions) : [])),
  );
}

/** A substitute beside the one whose seat it is: two people, one seat. */
function listBeside(
  everybody: readonly EnrolmentAttendance[],
  { sessions }: AttendanceSummary,
): FindingPlace[] {
  const byId = new Map(everybody.map((one) => [one.enrolment.id, one]));
  return everybody.flatMap((one) => {
    const { substituteForId } = one.enrolment;
    const expected = substituteForId === null ? undefined : byId.get(substituteForId);
    return expected ? listShared(one, expected, sessions) : [];
  });
}

/** The cells of the one in which the other is present as well. */
function listShared(
  one: EnrolmentAttendance,
  other: EnrolmentAttendance,
  sessions: AttendanceSummary['sessions'],
): FindingPlace[] {
  const isIn = ({ marks }: EnrolmentAttendance, index: number) =>
    isPresent(marks[index] ?? undefined);
  return sessions.flatMap(({ session }, index) =>
    isIn(one, index) && isIn(other, index)
      ? { kind: 'cell' as const, enrolmentId: one.enrolment.id, sessionId: session.id }
      : [],
  );
}
