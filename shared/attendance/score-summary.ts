import type { Enrolment } from './schema';

export interface ScoreSummary {
  /** People with both tests. */
  readonly pairs: number;
  readonly higher: number;
  readonly meanPre: number | null;
  readonly meanPost: number | null;
}

type Scores = Readonly<Pick<Enrolment, 'preScore' | 'postScore'>>;

/** Progress is told over people with both tests only: other means compare different people. */
export function summariseScores(enrolments: readonly Scores[]): ScoreSummary {
  const pairs = enrolments.flatMap(({ preScore, postScore }) =>
    preScore === null || postScore === null ? [] : [{ preScore, postScore }],
  );
  const mean = (test: keyof Scores) =>
    pairs.length === 0 ? null : pairs.reduce((sum, pair) => sum + pair[test], 0) / pairs.length;
  return {
    pairs: pairs.length,
    higher: pairs.filter(({ preScore, postScore }) => postScore > preScore).length,
    meanPre: mean('preScore'),
    meanPost: mean('postScore'),
  };
}

/** What somebody gained from the first test to the second; `null` without both. */
export function measureGain({ preScore, postScore }: Scores): number | null {
  if (preScore === null || postScore === null) return null;
  // In tenths: 0.3 - 0.1 in floating point is not 0.2.
  return Math.round((postScore - preScore) * 10) / 10;
}
