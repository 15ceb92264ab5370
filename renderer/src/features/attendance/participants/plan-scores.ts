import type { ScoreChoice } from '../../../db/repositories/enrolments';
import { readScore } from './read-scores';

interface Line {
  readonly enrolment: { readonly id: string };
}

export interface ScorePlan {
  readonly choices: readonly ScoreChoice[];
  /** Texts that are no score: with one of them, nothing is written. */
  readonly wrong: readonly string[];
}

/** A pasted block from one cell on; empty cells leave what stands there, and what lies beyond the list is passed over. */
export function planScores(
  cells: readonly (readonly string[])[],
  rows: readonly Line[],
  firstRow: number,
  firstTest: string | undefined,
): ScorePlan {
  const tests = (['preScore', 'postScore'] as const).slice(firstTest === 'postScore' ? 1 : 0);
  const choices: ScoreChoice[] = [];
  const wrong: string[] = [];
  cells.forEach((line, index) => {
    const enrolmentId = rows[firstRow + index]?.enrolment.id;
    tests.forEach((test, column) => {
      const text = line[column] ?? '';
      const score = readScore(text);
      if (score === undefined) wrong.push(text.trim());
      else if (score !== null && enrolmentId !== undefined)
        choices.push({ enrolmentId, test, score });
    });
  });
  return { choices, wrong };
}
