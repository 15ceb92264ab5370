import { createContext, use } from 'react';
import {
  formatBytes,
  formatDate,
  formatDateRange,
  formatInstant,
  formatNumber,
  formatPercent,
  formatPreciseInstant,
  formatShortDay,
  formatTime,
} from '#shared/i18n/format';
import type { DigitStyle, Direction, Locale } from '#shared/i18n/locales';
import { localeFacts } from '#shared/i18n/locales';
import { type Translate, translateWith } from '#shared/i18n/translate';
import { messagesOf } from './messages';

/** Everything that depends on the user's language: texts, direction, and the forms of dates and numbers. */
export interface I18n {
  readonly t: Translate;
  readonly locale: Locale;
  readonly digits: DigitStyle;
  readonly direction: Direction;
  readonly date: (day: string) => string;
  readonly dateRange: (start: string, end: string) => string;
  readonly shortDay: (day: string) => string;
  /** A moment with its time, in the device's time zone. */
  readonly instant: (instant: string) => string;
  /** The same to the second. */
  readonly preciseInstant: (instant: string) => string;
  /** The time of day of a moment. */
  readonly time: (instant: string) => string;
  readonly number: (value: number) => string;
  /** A size of a file or of the space on a disk. */
  readonly bytes: (bytes: number) => string;
  /** From a fraction between 0 and 1. */
  readonly percent: (fraction: number) => string;
}

export function createI18n(locale: Locale, digits: DigitStyle): I18n {
  return {
    t: translateWith(messagesOf(locale), locale, digits),
    locale,
    digits,
    direction: localeFacts[locale].direction,
    date: (day) => formatDate(day, locale, digits),
    dateRange: (start, end) => formatDateRange(start, end, locale, digits),
    shortDay: (day) => formatShortDay(day, locale, digits),
    instant: (instant) => formatInstant(instant, locale, digits),
    preciseInstant: (instant) => formatPreciseInstant(instant, locale, digits),
    time: (instant) => formatTime(instant, locale, digits),
    bytes: (bytes) => formatBytes(bytes, locale, digits),
    number: (value) => formatNumber(value, locale, digits),
    percent: (fraction) => formatPercent(fraction, locale, digits),
  };
}

const I18nContext = createContext<I18n | null>(null);

export const I18nProvider = I18nContext.Provider;

export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('no I18nProvider above this component');
  return i18n;
}
