import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bringIntoSight, findSight, listInSight, nothingInSight } from './in-sight';

const SIZE = 38;

test.each<[from: number, length: number, count: number, drawn: string]>([
  [0, 76, 100, '0 1 2 3'],
  [380, 76, 100, '9 10 11 12 13'],
  [3_800, 76, 100, '96 97 98 99'],
  [0, 76, 2, '0 1'],
  [0, 76, 0, ''],
  [0, 0, 100, ''],
])('from %i on %i pixels of %i rows', (from, length, count, drawn) => {
  expect(listInSight(findSight(from, length, SIZE), count, 1).join(' ')).toBe(drawn);
});

test('before anything has been measured nothing is drawn', () => {
  expect(listInSight(nothingInSight, 100, 8)).toEqual([]);
});

describe('wherever one is', () => {
  const places = fc.record({
    from: fc.nat(5_000),
    length: fc.integer({ min: SIZE, max: 1_400 }),
    count: fc.integer({ min: 1, max: 300 }),
  });

  test('all that can be seen is drawn, and little more', () => {
    fc.assert(
      fc.property(places, ({ from, length, count }) => {
        const drawn = listInSight(findSight(from, length, SIZE), count, 2);
        const seen = Array.from({ length: count }, (_, index) => index).filter(
          (index) => (index + 1) * SIZE > from && index * SIZE < from + length,
        );
        expect(drawn).toEqual(expect.arrayContaining(seen));
        expect(drawn.length).toBeLessThanOrEqual(length / SIZE + 7);
      }),
    );
  });

  test('a row comes into sight whole, and once it is there nothing moves', () => {
    fc.assert(
      fc.property(places, fc.nat(299), ({ from, length }, index) => {
        const moved = bringIntoSight(index, SIZE, from, length);
        expect(index * SIZE).toBeGreaterThanOrEqual(moved);
        expect((index + 1) * SIZE).toBeLessThanOrEqual(moved + length);
        expect(bringIntoSight(index, SIZE, moved, length)).toBe(moved);
      }),
    );
  });
});
