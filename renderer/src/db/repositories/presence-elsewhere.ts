import { meet } from '#shared/attendance/checks/check-dates';
import type { PresentElsewhere } from '#shared/attendance/checks/check-people';
import { isPresent } from '#shared/attendance/completion';
import type { Attendance, Enrolment } from '#shared/attendance/schema';
import type { Locale } from '#shared/i18n/locales';
import { chooseText } from '#shared/i18n/localised-text';
import type { Session } from '#shared/trainings/schema';
import { alive } from '../alive';
import type { Database } from '../database';
import type { RollCall } from './attendance';

/**
 * Where the people of a training are marked as present in another training at the same time. Only sessions that meet are
 * looked at, so that the marks of all other trainings stay unread.
 */
export async function readPresenceElsewhere(
  database: Database,
  { training, sessions, enrolments, attendance }: RollCall,
  locale: Locale,
): Promise<PresentElsewhere[]> {
  const days = new Set(sessions.map(({ date }) => date));
  const others = await readOtherEnrolments(database, training.id, enrolments);
  const meetings = await readMeetings(database, others, sessions, days);
  const byPerson = new Map(enrolments.map((one) => [one.personId, one]));
  const present = new Set(
    attendance.filter(({ mark }) => isPresent(mark)).map((one) => slotOf(one)),
  );
  const found: PresentElsewhere[] = [];
  for (const other of others) {
    const own = byPerson.get(other.personId);
    for (const { here, there } of meetings.get(other.trainingId) ?? []) {
      if (!own || !present.has(slotOf({ enrolmentId: own.id, sessionId: here.id }))) continue;
      const slot = { enrolmentId: other.id, sessionId: there.id };
      const marks = alive(await database.attendance.where(slot).toArray());
      if (!marks.some(({ mark }) => isPresent(mark))) continue;
      const stored = await database.trainings.get(other.trainingId);
      if (stored?.deletedAt !== null) continue;
      const title = chooseText(stored.titles, locale) || stored.code;
      found.push({
        enrolmentId: own.id,
        sessionId: here.id,
        other: { trainingId: other.trainingId, title, ...slot },
      });
    }
  }
  return found;
}

async function readOtherEnrolments(
  database: Database,
  trainingId: string,
  enrolments: readonly Enrolment[],
): Promise<Enrolment[]> {
  const personIds = [...new Set(enrolments.map(({ personId }) => personId))];
  const rows = await database.enrolments.where('personId').anyOf(personIds).toArray();
  return alive(rows).filter((one) => one.trainingId !== trainingId);
}

interface Meeting {
  readonly here: Session;
  readonly there: Session;
}

/** The pairs of sessions at the same time, by the other training. */
async function readMeetings(
  database: Database,
  others: readonly Enrolment[],
  sessions: readonly Session[],
  days: ReadonlySet<string>,
): Promise<Map<string, Meeting[]>> {
  const trainingIds = [...new Set(others.map(({ trainingId }) => trainingId))];
  const rows = alive(await database.sessions.where('trainingId').anyOf(trainingIds).toArray());
  const meetings = new Map<string, Meeting[]>();
  for (const there of rows.filter(({ date }) => days.has(date))) {
    const met = sessions.filter((here) => meet(here, there)).map((here) => ({ here, there }));
    if (met.length === 0) continue;
    meetings.set(there.trainingId, [...(meetings.get(there.trainingId) ?? []), ...met]);
  }
  return meetings;
}

function slotOf({ enrolmentId, sessionId }: Pick<Attendance, 'enrolmentId' | 'sessionId'>): string {
  return `${enrolmentId}/${sessionId}`;
}
