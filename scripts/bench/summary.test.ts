import { expect, test } from 'vitest';
import { compare, formatResult, median, percentile, summarise } from './summary';

test.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9], 9.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  [[3], 95, 3],
  [[4, 1, 3, 2], 50, 2],
  [[4, 1, 3, 2], 95, 4],
  [Array.from({ length: 100 }, (_, index) => index + 1), 95, 95],
])('of %j the %dth percentile is %d', (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});

test('nothing measured is not zero', () => {
  expect(median([])).toBeNaN();
});

test('a summary keeps the ends', () => {
  expect(summarise({ name: 'a', samples: [5, 1, 9] })).toEqual({
    name: 'a',
    runs: 3,
    median: 5,
    min: 1,
    max: 9,
  });
});

test('ratios compare medians and say whether they keep to their aim', () => {
  const base = { name: 'bare', samples: [100, 110, 90] };
  const ours = { name: 'ours', samples: [160, 150, 170] };
  const ratio = compare('ours / bare', ours, base, 1.5);
  expect(ratio).toEqual({ name: 'ours / bare', value: 1.6, aim: 1.5 });
  const text = formatResult({ measures: [base, ours], ratios: [ratio] }).join('\n');
  expect(text).toContain('x1.60   above the aim of x1.5');
  expect(formatResult({ measures: [base], ratios: [{ ...ratio, aim: 2 }] }).join('\n')).toContain(
    'within the aim of x2.0',
  );
});
