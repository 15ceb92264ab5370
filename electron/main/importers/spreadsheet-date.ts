import type { Cell } from '#shared/documents/schema';

/**
 * Spreadsheets count days, so that 09:30 arrives as 09:29:59.999: rounded to seconds. The first days of the
 * count are not dates but times of day.
 */
export function readMoment(value: Date): Cell {
  const seconds = Math.round(value.getTime() / 1_000);
  if (Number.isNaN(seconds)) return null;
  const [date = '', clock = ''] = new Date(seconds * 1_000).toISOString().slice(0, 19).split('T');
  if (date.startsWith('1899-12-3') || date === '1904-01-01') return clock;
  return clock === '00:00:00' ? date : `${date}T${clock}`;
}
