import { expect, test } from 'vitest';
import { measureGain, summariseScores } from './score-summary';

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

test.each([
  [40, 80, 40],
  [0.1, 0.3, 0.2],
  [60, 55.5, -4.5],
  [null, 10, null],
  [10, null, null],
])('from %j to %j the gain is %j', (preScore, postScore, gain) => {
  expect(measureGain({ preScore, postScore })).toBe(gain);
});
