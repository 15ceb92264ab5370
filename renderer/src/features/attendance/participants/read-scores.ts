import { toLatinDigits } from '#shared/i18n/latin-digits';

/** A score as typed, in digits of any script and with a comma or a point; `null` for nothing, `undefined` for what is no score. */
export function readScore(text: string): number | null | undefined {
  const bare = toLatinDigits(text)
    .replace(/[\s\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/[,٫]/, '.')
    .replace(/[%٪]$/, '');
  if (bare === '' || /^[-–—]$/.test(bare)) return null;
  const score = Number(bare);
  return /^\d+(?:\.\d+)?$/.test(bare) && score <= 1000 ? score : undefined;
}

export interface ScoreSummary {
  /** People with both tests. */
  readonly pairs: number;
  readonly higher: number;
  readonly meanPre: number | null;
  readonly meanPost: number | null;
}

interface Scores {
  readonly preScore: number | null;
  readonly postScore: number | null;
}

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
