import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseOutdated, kept } from './rotation';

const hour = 3_600_000;
const start = Date.parse('2026-03-02T09:00:00.000Z');

function make(times: readonly number[]) {
  return times.map((time) => ({ id: String(time), createdAt: new Date(time).toISOString() }));
}

test('ten backups are all kept', () => {
  expect(chooseOutdated(make(Array.from({ length: 10 }, (_, index) => start + index)))).toEqual([]);
});

test('of many in one hour the ten newest stay', () => {
  const backups = make(Array.from({ length: 30 }, (_, index) => start + index * 60_000));
  expect(chooseOutdated(backups).map(({ id }) => id)).toEqual(
    backups
      .slice(0, 20)
      .map(({ id }) => id)
      .reverse(),
  );
});

test('after a year of sixteen backups a day there are ten, a fortnight of days and, with those, eight weeks', () => {
  const times = Array.from(
    { length: 365 * 16 },
    (_, index) => start + Math.floor(index / 16) * 24 * hour + (index % 16) * 0.5 * hour,
  );
  const backups = make(times);
  const outdated = new Set(chooseOutdated(backups));
  const left = backups.filter((backup) => !outdated.has(backup));
  const days = new Set(left.map(({ createdAt }) => createdAt.slice(0, 10)));
  expect(left.length).toBe(10 + 13 + 5);
  expect(days.size).toBe(14 + 5);
  expect([...days].sort().slice(5)).toEqual(
    Array.from({ length: 14 }, (_, index) =>
      new Date(start + (351 + index) * 24 * hour).toISOString().slice(0, 10),
    ),
  );
});

test('the newest is never outdated, nothing is named twice, and going on one by one keeps the same', () => {
  const moments = fc.uniqueArray(fc.integer({ min: start - 400 * 24 * hour, max: start }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(moments, (times) => {
      const backups = make(times);
      const outdated = chooseOutdated(backups);
      const left = backups.filter((backup) => !outdated.includes(backup));
      expect(new Set(outdated).size).toBe(outdated.length);
      expect(left.map(({ id }) => Number(id))).toContain(Math.max(...times));
      expect(left.length).toBeLessThanOrEqual(kept.newest + kept.days + kept.weeks);
      expect(left.length).toBeGreaterThanOrEqual(Math.min(kept.newest, backups.length));
      expect(chooseOutdated(left)).toEqual([]);
    }),
  );
});
