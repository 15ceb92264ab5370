import type { Session } from '#shared/trainings/schema';
import type { I18n } from '../../../i18n/use-i18n';

/** "Day 1, 5 Mar 2026, Morning, Screening": what a screen reader says for a column. */
export function sessionName({ day, date, half, title }: Session, { t, date: write }: I18n): string {
  const halfDay = t(`attendance.halfDays.${half}`);
  const name = t('rollCall.session', { day, date: write(date), half: halfDay });
  return title === '' ? name : t('common.labelled', { label: name, value: title });
}

export interface DayGroup {
  readonly date: string;
  readonly day: number;
  /** Column of its first session. */
  readonly start: number;
  readonly count: number;
}

/** Neighbouring sessions of one day, for the upper line of the heading. */
export function groupByDay(sessions: readonly Pick<Session, 'date' | 'day'>[]): DayGroup[] {
  const starts = sessions.flatMap(({ date }, index) =>
    sessions[index - 1]?.date === date ? [] : [index],
  );
  return starts.flatMap((start, index) => {
    const first = sessions[start];
    const count = (starts[index + 1] ?? sessions.length) - start;
    return first ? { date: first.date, day: first.day, start, count } : [];
  });
}
