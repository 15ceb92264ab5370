import { parse } from 'date-fns';
import type { IsoDate } from '../calendar/iso-date';
import { type DigitStyle, intlTag, type Locale } from './locales';

/** Arabic months as the offices in Egypt, the Sudan and the Gulf write them come from the `ar-EG` tag. */
function toDate(day: IsoDate): Date {
  return parse(day, 'yyyy-MM-dd', new Date(2000, 0, 1));
}

const dayForm = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** `5 Mar 2026`, `5 mars 2026`, `5 مارس 2026`. */
export function formatDate(day: IsoDate, locale: Locale, digits: DigitStyle): string {
  return new Intl.DateTimeFormat(intlTag(locale, digits), dayForm).format(toDate(day));
}

/** `5–7 Mar 2026`: what both ends share is written once. */
export function formatDateRange(
  start: IsoDate,
  end: IsoDate,
  locale: Locale,
  digits: DigitStyle,
): string {
  const form = new Intl.DateTimeFormat(intlTag(locale, digits), dayForm);
  return start === end ? form.format(toDate(start)) : form.formatRange(toDate(start), toDate(end));
}

/** Day and month for a narrow column heading: `05/03`. */
export function formatShortDay(day: IsoDate, locale: Locale, digits: DigitStyle): string {
  const form = { day: '2-digit', month: '2-digit' } as const;
  return new Intl.DateTimeFormat(intlTag(locale, digits), form).format(toDate(day));
}

/** A moment in the device's own time zone, to the minute. */
export function formatInstant(instant: string, locale: Locale, digits: DigitStyle): string {
  const form = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(intlTag(locale, digits), form).format(new Date(instant));
}

/** The time of day of a moment, `10:42`. */
export function formatTime(instant: string, locale: Locale, digits: DigitStyle): string {
  const form = { timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(intlTag(locale, digits), form).format(new Date(instant));
}

/** A moment to the second, where several may fall into one minute. */
export function formatPreciseInstant(instant: string, locale: Locale, digits: DigitStyle): string {
  const form = { dateStyle: 'medium', timeStyle: 'medium' } as const;
  return new Intl.DateTimeFormat(intlTag(locale, digits), form).format(new Date(instant));
}

/** `840 kB`, `12.5 MB`, `3 GB`: in steps of a thousand, as file managers count. */
export function formatBytes(bytes: number, locale: Locale, digits: DigitStyle): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(steps.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unit = steps[step] ?? 'byte';
  // The short Arabic signs are known to nobody.
  const unitDisplay = locale === 'ar' ? 'long' : 'short';
  const form = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(intlTag(locale, digits), form).format(bytes / 1000 ** step);
}

/** Making a form costs more than using it a thousand times, and a grid writes thousands of numbers. */
const numberForms = new Map<string, Intl.NumberFormat>();

export function formatNumber(value: number, locale: Locale, digits: DigitStyle): string {
  const tag = intlTag(locale, digits);
  const form = numberForms.get(tag) ?? new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  numberForms.set(tag, form);
  return form.format(value);
}

/** `fraction` runs from 0 to 1; whole percents. */
export function formatPercent(fraction: number, locale: Locale, digits: DigitStyle): string {
  const form = { style: 'percent', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(intlTag(locale, digits), form).format(fraction);
}
