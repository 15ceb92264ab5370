import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatStamp, parseStamp, tick } from './clock';

test('stamps sort as text in the order in which they were made, also when the clock jumps back', () => {
  const times = fc.array(fc.integer({ min: 0, max: 4_102_444_800_000 }), { minLength: 2 });
  fc.assert(
    fc.property(times, (readings) => {
      let state = { time: 0, counter: 0 };
      const stamps = readings.map((now) => {
        state = tick(state, now);
        return formatStamp(state, 'A');
      });
      expect([...stamps].sort()).toEqual(stamps);
      expect(new Set(stamps).size).toBe(stamps.length);
    }),
  );
});

test('a stamp is read back as it was written', () => {
  const state = { time: Date.UTC(2026, 2, 5, 8, 30), counter: 12 };
  expect(parseStamp(formatStamp(state, '01J-X'))).toEqual(state);
  expect(() => parseStamp('yesterday')).toThrow(RangeError);
});
