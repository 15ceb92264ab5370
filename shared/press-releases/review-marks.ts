import { findDateGap } from './partial-date';
import type { ReviewField, ReviewItem } from './review-items';
import { sureConfidence } from './schema';

/** How a value is marked on the screen: what the engine thinks of it until somebody decides. */
export const itemMarks = [
  'sure',
  'doubtful',
  'missing',
  'confirmed',
  'edited',
  'rejected',
] as const;
export type ItemMark = (typeof itemMarks)[number];

export function isSure({ state, kind, value, confidence }: ReviewItem): boolean {
  const isWhole = kind !== 'date' || findDateGap(String(value)) === null;
  return state === 'proposed' && confidence >= sureConfidence && isWhole;
}

export function markOf(item: ReviewItem): ItemMark {
  if (item.state === 'accepted') return 'confirmed';
  if (item.state !== 'proposed') return item.state;
  return isSure(item) ? 'sure' : 'doubtful';
}

/** Fields without which a training is of little use in a report: an empty one is counted as missing. */
export const neededFields: ReadonlySet<ReviewField> = new Set<ReviewField>([
  'title',
  'kind',
  'startDate',
  'endDate',
  'city',
  'country',
  'participantsTotal',
  'organisers',
  'funders',
]);

export interface OpenPoints {
  readonly missing: number;
  readonly doubtful: number;
}

/** How much of a draft asks for a person. */
export function countOpenPoints(items: readonly ReviewItem[]): OpenPoints {
  const marks = items.map((item) => ({ mark: markOf(item), field: item.field }));
  return {
    missing: marks.filter(({ mark, field }) => mark === 'missing' && neededFields.has(field))
      .length,
    doubtful: marks.filter(({ mark }) => mark === 'doubtful').length,
  };
}
