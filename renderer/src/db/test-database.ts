import 'fake-indexeddb/auto';
import type { Database } from './database';
import { openDatabase } from './open';

let count = 0;

/** A fresh database on fake-indexeddb whose clock moves on by a second with each reading. */
export function openTestDatabase(start = '2026-03-05T08:00:00.000Z'): Promise<Database> {
  let time = Date.parse(start);
  count += 1;
  return openDatabase(`test-${count}`, {
    now: () => {
      time += 1000;
      return new Date(time);
    },
  });
}
