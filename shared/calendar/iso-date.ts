import { addDays, differenceInCalendarDays, format, isValid, parse } from 'date-fns';
import { z } from 'zod';

const PATTERN = 'yyyy-MM-dd';

/** A calendar day without a clock or a time zone, `2026-03-05`. */
export type IsoDate = string;

function toLocalDay(day: IsoDate): Date {
  return parse(day, PATTERN, new Date(2000, 0, 1));
}

/** True for a day that exists: `2026-02-30` does not. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(toLocalDay(text));
}

export const isoDateSchema = z.string().refine(isIsoDate, { error: 'date' });

export function addIsoDays(day: IsoDate, count: number): IsoDate {
  return format(addDays(toLocalDay(day), count), PATTERN);
}

/** Number of days from the first to the last, both counted; 0 when the last lies before the first. */
export function countDays(first: IsoDate, last: IsoDate): number {
  return Math.max(0, differenceInCalendarDays(toLocalDay(last), toLocalDay(first)) + 1);
}

/** Every day from the first to the last, both included. */
export function listDays(first: IsoDate, last: IsoDate): IsoDate[] {
  return Array.from({ length: countDays(first, last) }, (_, index) => addIsoDays(first, index));
}

/** The calendar day that the device's clock shows at an instant. */
export function isoDateOf(instant: Date): IsoDate {
  return format(instant, PATTERN);
}
