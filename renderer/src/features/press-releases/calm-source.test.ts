import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calmSource } from './calm-source';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function makeSource() {
  const listeners = new Set<() => void>();
  let value = 0;
  return {
    listeners,
    set: (next: number) => {
      value = next;
      for (const listener of listeners) listener();
    },
    source: {
      current: () => value,
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

test('one change is passed on at once, many in a row now and then, and always the last', () => {
  const { source, set } = makeSource();
  const calm = calmSource(source, 500);
  const seen: number[] = [];
  calm.subscribe(() => seen.push(calm.current()));
  set(1);
  for (let value = 2; value <= 9; value += 1) set(value);
  expect(seen).toEqual([1]);
  vi.advanceTimersByTime(500);
  expect(seen).toEqual([1, 9]);
  vi.advanceTimersByTime(2_000);
  expect(seen).toEqual([1, 9]);
  set(10);
  expect(seen).toEqual([1, 9, 10]);
});

test('without a listener nothing is held back, and nothing is listened to', () => {
  const { source, set, listeners } = makeSource();
  const calm = calmSource(source, 500);
  const unsubscribe = calm.subscribe(() => undefined);
  set(1);
  set(2);
  expect(calm.current()).toBe(1);
  unsubscribe();
  expect(calm.current()).toBe(2);
  expect(listeners.size).toBe(0);
});
