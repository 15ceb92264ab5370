import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompletionRule } from '../trainings/schema';
import { determineCompletion, isPresent, measurePresence } from './completion';
import { type Mark, marks } from './schema';

/** Two half-days a day. */
const sessions = Array.from({ length: 6 }, (_, index) => ({
  id: `s${index}`,
  date: `2026-03-0${Math.floor(index / 2) + 1}`,
}));

const letters: Readonly<Record<string, Mark>> = {
  P: 'present',
  L: 'late',
  E: 'excused',
  A: 'absent',
  Y: 'left-early',
};

function read(line: string): Map<string, Mark> {
  const found = new Map<string, Mark>();
  [...line].forEach((letter, index) => {
    const mark = letters[letter];
    if (mark) found.set(`s${index}`, mark);
  });
  return found;
}

const bySessions: CompletionRule = {
  basis: 'sessions',
  thresholdPercent: 80,
  excusedCountsAsPresent: false,
};
const byDays: CompletionRule = { ...bySessions, basis: 'days' };
const excused: CompletionRule = { ...bySessions, excusedCountsAsPresent: true };

test.each([
  ['PPPPPP', bySessions, 'completed'],
  ['PPPPPA', bySessions, 'completed'],
  ['PPPPAA', bySessions, 'attended'],
  ['PLYPPA', bySessions, 'completed'],
  ['PPPPEE', bySessions, 'attended'],
  ['PPPPEE', excused, 'completed'],
  ['EEEEEE', excused, 'enrolled'],
  ['PEEEEE', excused, 'completed'],
  ['PPPP..', bySessions, 'attended'],
  ['......', bySessions, 'enrolled'],
  ['AAAAAA', bySessions, 'enrolled'],
  ['PAPAPA', bySessions, 'attended'],
  ['PAPAPA', byDays, 'completed'],
  ['PAPAAA', byDays, 'attended'],
  ['PAPAAE', { ...byDays, excusedCountsAsPresent: true }, 'completed'],
  ['PPPAAA', { ...bySessions, thresholdPercent: 50 }, 'completed'],
  ['PPAAAA', { ...bySessions, thresholdPercent: 34 }, 'attended'],
  ['PPAAAA', { ...bySessions, thresholdPercent: 33 }, 'completed'],
  ['PPPPPA', { ...bySessions, thresholdPercent: 100 }, 'attended'],
] as const)('%s under %o is %s', (line, rule, state) => {
  expect(determineCompletion(sessions, read(line), rule)).toBe(state);
});

test('without sessions nobody has attended', () => {
  expect(determineCompletion([], new Map(), bySessions)).toBe('enrolled');
});

test('presence tells sessions, days and what was not marked apart', () => {
  expect(measurePresence(sessions, read('PLA.Y.'))).toEqual({
    sessionsPresent: 3,
    daysPresent: 2,
    missingMarks: 2,
  });
});

test('one more presence never takes a state away', () => {
  const rank = { enrolled: 0, attended: 1, completed: 2 } as const;
  const line = fc.array(fc.option(fc.constantFrom(...marks)), { minLength: 6, maxLength: 6 });
  const rule = fc.record({
    basis: fc.constantFrom('sessions' as const, 'days' as const),
    thresholdPercent: fc.integer({ min: 1, max: 100 }),
    excusedCountsAsPresent: fc.boolean(),
  });
  fc.assert(
    fc.property(line, rule, fc.nat({ max: 5 }), (given, completionRule, at) => {
      const before = new Map<string, Mark>();
      given.forEach((mark, index) => {
        if (mark) before.set(`s${index}`, mark);
      });
      const after = new Map(before).set(`s${at}`, 'present');
      const [low, high] = [before, after].map(
        (one) => rank[determineCompletion(sessions, one, completionRule)],
      );
      expect(high).toBeGreaterThanOrEqual(low ?? 0);
      if (low === 2) expect([...before.values()].some(isPresent)).toBe(true);
    }),
  );
});
