import { useEffect, useState } from 'react';
import type { WallClock } from '#shared/attendance/session-of-now';
import { isoDateOf } from '#shared/calendar/iso-date';

const TICK_MILLISECONDS = 5_000;

export function readClock(now = new Date()): WallClock {
  return { date: isoDateOf(now), minutes: now.getHours() * 60 + now.getMinutes() };
}

/** The clock on the wall, by the minute. */
export function useClock(): WallClock {
  const [clock, setClock] = useState(readClock);
  useEffect(() => {
    const timer = setInterval(() => {
      const next = readClock();
      setClock((last) => (last.minutes === next.minutes && last.date === next.date ? last : next));
    }, TICK_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  return clock;
}
