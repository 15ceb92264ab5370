import { expect, test } from 'vitest';
import { completeYear, findDateGap, formatPartialDate } from './partial-date';

test.each([
  ['2024-03-05', null],
  ['XXXX-05-16', 'year'],
  ['2024-03', 'day'],
  ['XXXX-05', 'year-and-day'],
  ['soon', null],
])('what is open in %s: %s', (date, gap) => {
  expect(findDateGap(date)).toBe(gap);
});

test.each([
  ['XXXX-05-16', 'en', 'latin', '16 May'],
  ['XXXX-02-29', 'fr', 'latin', '29 février'],
  ['2024-03', 'en', 'latin', 'March 2024'],
  ['XXXX-05', 'fr', 'latin', 'mai'],
  ['XXXX-05-16', 'ar', 'latin', '16 مايو'],
  ['2024-03', 'ar', 'arabic-indic', 'مارس ٢٠٢٤'],
] as const)('%s in %s with %s digits is %s', (date, locale, digits, words) => {
  expect(formatPartialDate(date, locale, digits)).toBe(words);
});

test.each([
  ['XXXX-05-16', 2025, '2025-05-16'],
  ['XXXX-02-29', 2024, '2024-02-29'],
  ['XXXX-02-29', 2025, null],
  ['XXXX-05-16', 25, null],
  ['XXXX-05-16', 2025.5, null],
  ['2024-03', 2025, null],
])('%s with the year %d is %s', (date, year, whole) => {
  expect(completeYear(date, year)).toBe(whole);
});
