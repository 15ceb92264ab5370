import { type HalfDay, halfDays, type Session } from '../../trainings/schema';

/** A day of a training with the half-days in which there is something. */
export interface SheetDay {
  readonly date: string;
  /** 1 for the first day of the training. */
  readonly day: number;
  readonly halves: readonly HalfDay[];
}

/** The days on which a training is held, each with the half-days that are signed for. */
export function listSheetDays(
  sessions: readonly Pick<Session, 'date' | 'day' | 'half'>[],
): SheetDay[] {
  const dates = [...new Set(sessions.map(({ date }) => date))].sort();
  return dates.map((date) => {
    const own = sessions.filter((session) => session.date === date);
    return {
      date,
      day: Math.min(...own.map(({ day }) => day)),
      halves: halfDays.filter((half) => own.some((session) => session.half === half)),
    };
  });
}

/** Days that stand beside each other on one sheet: as many as there are boxes for, and the sheets alike. */
export function groupDays(days: readonly SheetDay[], boxes: number): SheetDay[][] {
  const widest = Math.max(1, ...days.map(({ halves }) => halves.length));
  const most = Math.max(1, Math.floor(boxes / widest));
  const sheets = Math.ceil(days.length / most);
  const size = Math.ceil(days.length / Math.max(1, sheets));
  return Array.from({ length: sheets }, (_, sheet) => days.slice(sheet * size, (sheet + 1) * size));
}
