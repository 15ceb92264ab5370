import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CompletionRule, completionBases } from '../trainings/schema';
import {
  type CompletionFacts,
  determineCompletion,
  isPresent,
  measurePresence,
  measureShortfall,
} from './completion';
import { type Mark, marks } from './schema';

/** Two half-days a day: a morning of four hours, an afternoon of two. */
const sessions = Array.from({ length: 6 }, (_, index) => ({
  id: `s${index}`,
  date: `2026-03-0${Math.floor(index / 2) + 1}`,
  half: index % 2 === 0 ? ('morning' as const) : ('afternoon' as const),
  startTime: index % 2 === 0 ? '09:00' : '14:00',
  endTime: index % 2 === 0 ? '13:00' : '16:00',
}));

const noFacts: CompletionFacts = { postScore: null, completionOverride: null };

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
  postTestPassScore: null,
};
const byDays: CompletionRule = { ...bySessions, basis: 'days' };
const byHours: CompletionRule = { ...bySessions, basis: 'hours' };
const tested: CompletionRule = { ...bySessions, postTestPassScore: 70 };
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
  expect(determineCompletion(sessions, read(line), rule, noFacts)).toBe(state);
});

test.each([
  ['PAPAPA', { ...byHours, thresholdPercent: 67 }, 'attended'],
  ['PAPAPA', { ...byHours, thresholdPercent: 66 }, 'completed'],
  ['APAPAP', { ...byHours, thresholdPercent: 34 }, 'attended'],
  ['PPPPPA', { ...bySessions, basis: 'half-days' }, 'completed'],
] as const)('%s under %o is %s', (line, rule, state) => {
  expect(determineCompletion(sessions, read(line), rule, noFacts)).toBe(state);
});

test('two sessions in one half-day are one half-day', () => {
  const [first, second] = sessions;
  const halves = [first!, { ...first!, id: 's9' }, second!];
  const rule: CompletionRule = { ...bySessions, basis: 'half-days', thresholdPercent: 100 };
  expect(determineCompletion(halves, read('PP'), rule, noFacts)).toBe('completed');
});

test.each([
  ['PPPPPP', 70, null, 'completed'],
  ['PPPPPP', 69.5, null, 'attended'],
  ['PPPPPP', null, null, 'attended'],
  ['PPPAAA', 90, null, 'attended'],
  ['PPPAAA', null, true, 'completed'],
  ['PPPPPP', 90, false, 'attended'],
  ['AAAAAA', 90, true, 'enrolled'],
] as const)(
  '%s with a post-test of %s and the decision %s is %s',
  (line, postScore, isCompleted, state) => {
    const completionOverride =
      isCompleted === null ? null : { isCompleted, reason: 'Illness', decidedBy: '' };
    expect(
      determineCompletion(sessions, read(line), tested, { postScore, completionOverride }),
    ).toBe(state);
  },
);

test('what is missing is told in the unit of the rule', () => {
  expect(measureShortfall(sessions, read('PPAAAA'), tested, 40)).toEqual({
    basis: 'sessions',
    reached: 2,
    needed: 5,
    isPresenceMissing: true,
    test: 'failed',
  });
  expect(measureShortfall(sessions, read('PPPPPP'), byHours, null)).toMatchObject({
    reached: 18,
    isPresenceMissing: false,
    test: 'not-needed',
  });
});

test('without sessions nobody has attended', () => {
  expect(determineCompletion([], new Map(), bySessions, noFacts)).toBe('enrolled');
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
    basis: fc.constantFrom(...completionBases),
    thresholdPercent: fc.integer({ min: 1, max: 100 }),
    excusedCountsAsPresent: fc.boolean(),
    postTestPassScore: fc.constant(null),
  });
  fc.assert(
    fc.property(line, rule, fc.nat({ max: 5 }), (given, completionRule, at) => {
      const before = new Map<string, Mark>();
      given.forEach((mark, index) => {
        if (mark) before.set(`s${index}`, mark);
      });
      const after = new Map(before).set(`s${at}`, 'present');
      const [low, high] = [before, after].map(
        (one) => rank[determineCompletion(sessions, one, completionRule, noFacts)],
      );
      expect(high).toBeGreaterThanOrEqual(low ?? 0);
      if (low === 2) expect([...before.values()].some(isPresent)).toBe(true);
    }),
  );
});
