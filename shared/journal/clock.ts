/**
 * Hybrid logical clock: the device's time, and a counter for changes within one millisecond or while the
 * clock stands behind what was already written (field laptops have wrong clocks). Stamps sort as text.
 */
export interface ClockState {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly counter: number;
}

const COUNTER_DIGITS = 6;

/** The next stamp is later than the last one, whatever the device's clock says. */
export function tick(last: ClockState, now: number): ClockState {
  return now > last.time
    ? { time: now, counter: 0 }
    : { time: last.time, counter: last.counter + 1 };
}

/** `2026-11-22T08:00:00.000Z-000001-DEVICE`. */
export function formatStamp(state: ClockState, device: string): string {
  const counter = String(state.counter).padStart(COUNTER_DIGITS, '0');
  return `${new Date(state.time).toISOString()}-${counter}-${device}`;
}

/** Throws a RangeError for a text that `formatStamp` did not write. */
export function parseStamp(stamp: string): ClockState {
  const match = /^(.{24})-(\d{6,})-/.exec(stamp);
  const time = match ? Date.parse(match[1] ?? '') : Number.NaN;
  if (!match || Number.isNaN(time)) throw new RangeError('not a clock stamp');
  return { time, counter: Number(match[2]) };
}
