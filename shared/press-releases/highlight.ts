import type { ReviewGroup, ReviewItem } from './review-items';

/** A piece of the text and the values that rest on it. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
  /** The colour: that of the value whose evidence is the shortest, so that a sentence does not hide a date. */
  readonly group: ReviewGroup | null;
}

/** Cuts a text of the given length wherever evidence begins or ends. The pieces join to the whole text. */
export function cutByEvidence(length: number, items: readonly ReviewItem[]): TextPiece[] {
  const spans = items
    .filter((item) => item.state !== 'rejected')
    .flatMap(({ key, group, evidence }) =>
      evidence
        .map(([start, end]) => ({
          key,
          group,
          start: Math.min(start, length),
          end: Math.min(end, length),
        }))
        .filter(({ start, end }) => start < end),
    )
    .sort((left, right) => left.end - left.start - (right.end - right.start));
  const cuts = [...new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((left, right) => left - right);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? length;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      start,
      end,
      keys: [...new Set(covering.map(({ key }) => key))],
      group: covering[0]?.group ?? null,
    };
  });
}
