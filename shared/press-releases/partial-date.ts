import { isIsoDate } from '../calendar/iso-date';
import { type DigitStyle, intlTag, type Locale } from '../i18n/locales';

/** What an EDTF date such as `XXXX-05-16` or `2024-03` leaves open. */
export type DateGap = 'year' | 'day' | 'year-and-day';

/** `null` for a whole date, and for what is no EDTF date at all. */
export function findDateGap(date: string): DateGap | null {
  const match = /^(\d{4}|XXXX)-\d{2}(-\d{2})?$/.exec(date);
  if (!match) return null;
  const hasYear = match[1] !== 'XXXX';
  if (match[2]) return hasYear ? null : 'year';
  return hasYear ? 'day' : 'year-and-day';
}

/** The part of a date that is known, in words: `16 May`, `March 2024`, `May`. */
export function formatPartialDate(date: string, locale: Locale, digits: DigitStyle): string {
  const [year = '', month = '', day] = date.split('-');
  const form: Intl.DateTimeFormatOptions = {
    month: 'long',
    ...(year === 'XXXX' ? {} : { year: 'numeric' }),
    ...(day ? { day: 'numeric' } : {}),
  };
  // A leap year has a day for every date; noon is the same day in every time zone near the device's own.
  const known = new Date(Number(year) || 2024, Number(month) - 1, Number(day ?? 1), 12);
  return new Intl.DateTimeFormat(intlTag(locale, digits), form).format(known);
}

/** A date without its year in the year that somebody gave; `null` when there is no such day. */
export function completeYear(date: string, year: number): string | null {
  if (findDateGap(date) !== 'year' || !Number.isInteger(year)) return null;
  const whole = `${String(year).padStart(4, '0')}${date.slice(4)}`;
  return year >= 1900 && year <= 2200 && isIsoDate(whole) ? whole : null;
}
