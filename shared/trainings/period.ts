import { addIsoDays, type IsoDate } from '../calendar/iso-date';

export const periodPresets = ['this-year', 'last-year', 'this-quarter'] as const;
export type PeriodPreset = (typeof periodPresets)[number];

/** Days from and to, both included; `null` leaves that end open. */
export interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What the user chose: `null` for all time, a preset that moves with the calendar, or two days. */
export type PeriodChoice = PeriodPreset | Period | null;

export function resolvePeriod(choice: PeriodChoice, today: IsoDate): Period {
  if (choice === null) return { from: null, to: null };
  if (typeof choice === 'object') return choice;
  const year = Number(today.slice(0, 4)) - (choice === 'last-year' ? 1 : 0);
  if (choice !== 'this-quarter') return { from: `${year}-01-01`, to: `${year}-12-31` };
  const firstMonth = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1;
  const nextQuarter = firstMonth === 10 ? `${year + 1}-01-01` : dayOne(year, firstMonth + 3);
  return { from: dayOne(year, firstMonth), to: addIsoDays(nextQuarter, -1) };
}

/** True when at least one day lies in the period. What has no date lies only in all of time. */
export function isInPeriod(
  dates: { readonly startDate: IsoDate | null; readonly endDate: IsoDate | null },
  { from, to }: Period,
): boolean {
  if (from === null && to === null) return true;
  const first = dates.startDate ?? dates.endDate;
  const last = dates.endDate ?? dates.startDate;
  if (first === null || last === null) return false;
  return (from === null || last >= from) && (to === null || first <= to);
}

function dayOne(year: number, month: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
