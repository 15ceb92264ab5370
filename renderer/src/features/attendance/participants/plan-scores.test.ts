import { expect, test } from 'vitest';
import { planScores } from './plan-scores';

const rows = ['a', 'b'].map((id) => ({ enrolment: { id } }));

test('two columns go from the pre-test on, one column goes where the cursor is', () => {
  expect(
    planScores(
      [
        ['50', '70'],
        ['', '٨٠'],
      ],
      rows,
      0,
      'preScore',
    ).choices,
  ).toEqual([
    { enrolmentId: 'a', test: 'preScore', score: 50 },
    { enrolmentId: 'a', test: 'postScore', score: 70 },
    { enrolmentId: 'b', test: 'postScore', score: 80 },
  ]);
  expect(planScores([['50'], ['60'], ['70']], rows, 1, 'postScore').choices).toEqual([
    { enrolmentId: 'b', test: 'postScore', score: 50 },
  ]);
});

test('what is no score is told', () => {
  expect(planScores([['50'], ['absent']], rows, 0, 'preScore').wrong).toEqual(['absent']);
});
