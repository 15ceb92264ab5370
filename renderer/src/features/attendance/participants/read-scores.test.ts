import { expect, test } from 'vitest';
import { readScore, summariseScores } from './read-scores';

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

test('progress is told over people with both tests', () => {
  const scores = [
    { preScore: 40, postScore: 80 },
    { preScore: 60, postScore: 60 },
    { preScore: 90, postScore: null },
    { preScore: null, postScore: 10 },
  ];
  expect(summariseScores(scores)).toEqual({ pairs: 2, higher: 1, meanPre: 50, meanPost: 70 });
  expect(summariseScores([]).meanPre).toBeNull();
});
