import type { IsoDate } from '../../calendar/iso-date';
import type { Training } from '../../trainings/schema';
import { type AttendanceInput, type AttendanceSummary, summariseAttendance } from '../summary';
import { checkDates, checkDeclared, checkSessions } from './check-dates';
import { checkPeople, type PresentElsewhere } from './check-people';
import type { Finding, FindingPlace } from './finding';

export interface CheckInput extends AttendanceInput {
  readonly training: AttendanceInput['training'] &
    Readonly<Pick<Training, 'status' | 'startDate' | 'endDate'>>;
  readonly elsewhere: readonly PresentElsewhere[];
}

/** The checks of domain practice before a training is reported; what is in order is left out. */
export function checkAttendance(input: CheckInput, today: IsoDate): Finding[] {
  const { training, elsewhere } = input;
  const summary = summariseAttendance(input);
  return [
    ...checkDates(training, today),
    ...checkDeclared(training, summary),
    ...checkSessions(training, input.sessions),
    ...checkPeople(training, summary, elsewhere, today),
    ...checkMarks(summary, today),
  ].filter(({ number }) => number > 0);
}

/** Marks that are missing where a session is over, and marks where it is still to come: one place a session. */
function checkMarks({ sessions, participants }: AttendanceSummary, today: IsoDate): Finding[] {
  const firstCell = (index: number, isWanted: (mark: unknown) => boolean): FindingPlace[] => {
    const [sessionId, one] = [
      sessions[index]?.session.id,
      participants.find(({ marks }) => isWanted(marks[index])),
    ];
    if (sessionId === undefined || !one) return [];
    return [{ kind: 'cell', enrolmentId: one.enrolment.id, sessionId }];
  };
  const missing = { number: 0, places: [] as FindingPlace[] };
  const early = { number: 0, places: [] as FindingPlace[] };
  sessions.forEach(({ session, missingMarks }, index) => {
    const isOver = session.date <= today;
    const found = isOver ? missing : early;
    found.number += isOver ? missingMarks : participants.length - missingMarks;
    found.places.push(...firstCell(index, (mark) => isOver === (mark === null)));
  });
  return [
    { code: 'marks-missing', ...missing },
    { code: 'marks-in-future', ...early },
  ];
}
