import { expect, test } from 'vitest';
import { readScore } from './read-scores';

test.each([
  ['70', 70],
  [' 7,5 ', 7.5],
  ['٧٥٫٥', 75.5],
  ['80 %', 80],
  ['', null],
  ['–', null],
  ['0', 0],
  ['1001', undefined],
  ['-5', undefined],
  ['seven', undefined],
  ['7/10', undefined],
])('%j is %s', (text, score) => {
  expect(readScore(text)).toBe(score);
});
