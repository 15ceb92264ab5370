import type { Session } from '#shared/trainings/schema';
import type { I18n } from '../../../i18n/use-i18n';

interface DayOption {
  readonly key: string;
  readonly label: string;
  readonly sessionIds: readonly string[];
}

/** Each day of the training as a whole, and each of its sessions where a day has several. */
export function listDayOptions(sessions: readonly Session[], { t, date }: I18n): DayOption[] {
  const days = new Map<string, Session[]>();
  for (const session of sessions) {
    days.set(session.date, [...(days.get(session.date) ?? []), session]);
  }
  return [...days].flatMap(([day, own]) => {
    const number = own[0]?.day ?? 0;
    const whole = {
      key: day,
      label: t('peopleLists.wholeDay', { day: number, date: date(day) }),
      sessionIds: own.map(({ id }) => id),
    };
    const parts = own.map(({ id, half, title }) => ({
      key: id,
      label:
        title || t('peopleLists.session', { day: number, half: t(`attendance.halfDays.${half}`) }),
      sessionIds: [id],
    }));
    return own.length > 1 ? [whole, ...parts] : [whole];
  });
}

/** Where a column of attendance belongs, in few words. */
export function describeDay(
  sessionIds: readonly string[],
  sessions: readonly Session[],
  { t, shortDay }: I18n,
): string {
  const own = sessions.filter(({ id }) => sessionIds.includes(id));
  const [first] = own;
  if (!first) return t('peopleLists.noSession');
  const ofDay = sessions.filter(({ date }) => date === first.date);
  const day = shortDay(first.date);
  return own.length === ofDay.length
    ? day
    : `${day} ${t(`attendance.halfDaysShort.${first.half}`)}`;
}
