import { expect, test } from 'vitest';
import { isInPeriod, type PeriodChoice, resolvePeriod } from './period';

test.each<[PeriodChoice, string, string | null, string | null]>([
  [null, '2026-03-05', null, null],
  ['this-year', '2026-03-05', '2026-01-01', '2026-12-31'],
  ['last-year', '2026-01-01', '2025-01-01', '2025-12-31'],
  ['this-quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
  ['this-quarter', '2026-06-30', '2026-04-01', '2026-06-30'],
  ['this-quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
  [{ from: '2026-02-01', to: null }, '2030-01-01', '2026-02-01', null],
])('%j on %s', (choice, today, from, to) => {
  expect(resolvePeriod(choice, today)).toEqual({ from, to });
});

const year = { from: '2026-01-01', to: '2026-12-31' };

test.each<[string, string | null, string | null, boolean]>([
  ['inside', '2026-03-05', '2026-03-07', true],
  ['begun the year before', '2025-12-30', '2026-01-01', true],
  ['going on into the next', '2026-12-31', '2027-01-02', true],
  ['longer than the period', '2025-06-01', '2027-06-01', true],
  ['over before', '2025-12-30', '2025-12-31', false],
  ['not begun yet', '2027-01-01', '2027-01-01', false],
  ['only the last day known', null, '2026-05-01', true],
  ['only the first day known', '2027-05-01', null, false],
  ['without dates', null, null, false],
])('a training %s', (_, startDate, endDate, expected) => {
  expect(isInPeriod({ startDate, endDate }, year)).toBe(expected);
});

test('without a period nothing is left out', () => {
  expect(isInPeriod({ startDate: null, endDate: null }, { from: null, to: null })).toBe(true);
});
