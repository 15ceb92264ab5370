/** Date parts as EDTF, and calendar arithmetic on them. */
import { addIsoDays, countDays, isIsoDate } from '../../calendar/iso-date';
import type { DateParts } from './dates';

const two = (value: number) => String(value).padStart(2, '0');

/** `2024-03-05`, `2024-03` or `XXXX-05-16`; `null` for a day that no calendar has. */
export function toEdtf({ year, month, day }: DateParts): string | null {
  const written = year === null ? 'XXXX' : String(year);
  if (day === null) return `${written}-${two(month)}`;
  // A leap year lets 29 February stand where the year is not known.
  if (!isIsoDate(`${year ?? 2024}-${two(month)}-${two(day)}`)) return null;
  return `${written}-${two(month)}-${two(day)}`;
}

function complete(edtf: string): string {
  return edtf.replace('XXXX', '2023');
}

/** Shifts a full or year-less date; `null` for a month alone. */
export function shiftEdtf(edtf: string, days: number): string | null {
  if (edtf.length < 10) return null;
  const shifted = addIsoDays(complete(edtf), days);
  if (!edtf.startsWith('XXXX')) return shifted;
  return shifted.startsWith('2023') ? shifted.replace('2023', 'XXXX') : null;
}

/** Days from the first to the last, both counted; `null` where a day is not known. */
export function countEdtfDays(first: string, last: string): number | null {
  if (first.length < 10 || last.length < 10) return null;
  return countDays(complete(first), complete(last)) || null;
}
