import type { FindingPlace } from '#shared/attendance/checks/finding';
import { chooseDisplayName } from '#shared/people/display-name';
import type { RollCall } from '../../../db/repositories/attendance';
import type { I18n } from '../../../i18n/use-i18n';
import { sessionName } from '../roll-call/session-name';

/** Where a finding is put right. */
export function addressOf(place: FindingPlace, trainingId: string): string {
  const training = `/trainings/${trainingId}`;
  switch (place.kind) {
    case 'training':
      return `${training}/edit?part=${place.field}`;
    case 'session':
      return `${training}/edit?part=sessions`;
    case 'person':
      return `${training}/participants?person=${place.enrolmentId}&field=${place.field}`;
    case 'cell':
    case 'elsewhere':
      return `${training}/attendance?person=${place.enrolmentId}&session=${place.sessionId}`;
  }
}

/** The places in words, in their order. */
export function namePlaces(
  places: readonly FindingPlace[],
  { sessions, enrolments, people }: Pick<RollCall, 'sessions' | 'enrolments' | 'people'>,
  i18n: I18n,
): string[] {
  const { t, locale } = i18n;
  const personIds = new Map(enrolments.map(({ id, personId }) => [id, personId]));
  const names = new Map(people.map((person) => [person.id, chooseDisplayName(person, locale)]));
  const sessionNames = new Map(sessions.map((session) => [session.id, sessionName(session, i18n)]));
  const nameOf = (enrolmentId: string) =>
    `\u2068${names.get(personIds.get(enrolmentId) ?? '') || t('common.notKnown')}\u2069`;
  const namePlace = (place: FindingPlace): string => {
    switch (place.kind) {
      case 'training':
        return t(`attendance.checksPage.${partNames[place.field]}`);
      case 'session':
        return sessionNames.get(place.sessionId) ?? t('common.notKnown');
      case 'person':
        return nameOf(place.enrolmentId);
      case 'cell':
        return `${nameOf(place.enrolmentId)} · ${sessionNames.get(place.sessionId) ?? ''}`;
      case 'elsewhere':
        return t('attendance.checksPage.elsewhere', {
          name: nameOf(place.enrolmentId),
          here: sessionNames.get(place.sessionId) ?? '',
          training: `\u2068${place.other.title}\u2069`,
        });
    }
  };
  return places.map(namePlace);
}

const partNames = { dates: 'toDates', counts: 'toCounts', sessions: 'toSessions' } as const;
