import type { ReviewItem } from './review-items';

/** A sure text value; for the tests of the review. */
export function makeItem(fields: Partial<ReviewItem> & Pick<ReviewItem, 'field'>): ReviewItem {
  const value = fields.value ?? null;
  return {
    key: fields.field,
    group: 'event',
    kind: 'text',
    state: value === null ? 'missing' : 'proposed',
    value,
    proposed: value,
    detail: '',
    evidence: [],
    confidence: value === null ? 0 : 0.95,
    doubts: [],
    reason: value === null ? 'not-stated' : null,
    link: null,
    ...fields,
  };
}
