import { toLatinDigits } from '../i18n/latin-digits';

/** Reads a time of day as people type it: `9`, `930`, `9:30`, `9.30`, `9h30`, `٩:٣٠`; null for anything else. */
export function readTypedTime(text: string): string | null {
  const latin = toLatinDigits(text).trim();
  const match = /^(\d{1,2})(?:[:.hH\s]?(\d{2})?)$/.exec(latin);
  const [, hours = '', minutes = '00'] = match ?? [];
  if (!match || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
