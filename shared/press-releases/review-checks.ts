import { LONGEST_TRAINING_DAYS } from '../attendance/session-plan';
import { countDays, isIsoDate } from '../calendar/iso-date';
import type { ReviewField, ReviewItem } from './review-items';

/** Text: `pressReleases.checks.<code>`. */
export const checkCodes = [
  'title-missing',
  'end-before-start',
  'too-many-days',
  'split-above-total',
  'split-below-total',
  'value-too-long',
  'dates-incomplete',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** Something that does not fit, and the value at which to put it right. */
export interface ReviewCheck {
  readonly code: CheckCode;
  readonly key: string;
  /** True where no training can be made before it is put right. */
  readonly isBlocking: boolean;
}

/** As the schemas of the training and the lists have it. */
const LONGEST_TEXT = 300;
const LONGEST: Partial<Record<ReviewField, number>> = { title: 500, people: 200 };

/** What must or should be looked at before a draft becomes a training, the hindrances first. */
export function checkReview(items: readonly ReviewItem[]): ReviewCheck[] {
  const checks = [...checkTexts(items), ...checkDates(items), ...checkCounts(items)];
  return checks.sort((left, right) => Number(right.isBlocking) - Number(left.isBlocking));
}

function readValue(items: readonly ReviewItem[], field: ReviewField) {
  return items.find((item) => item.field === field)?.value ?? null;
}

function checkTexts(items: readonly ReviewItem[]): ReviewCheck[] {
  const isUntitled = String(readValue(items, 'title') ?? '').trim() === '';
  const tooLong = items.filter(
    ({ field, value }) => String(value ?? '').length > (LONGEST[field] ?? LONGEST_TEXT),
  );
  return [
    ...(isUntitled ? [{ code: 'title-missing', key: 'title', isBlocking: true } as const] : []),
    ...tooLong.map(({ key }) => ({ code: 'value-too-long', key, isBlocking: true }) as const),
  ];
}

function checkDates(items: readonly ReviewItem[]): ReviewCheck[] {
  const [start, end] = [readValue(items, 'startDate'), readValue(items, 'endDate')].map((value) =>
    typeof value === 'string' && isIsoDate(value) ? value : null,
  );
  if (!start || !end) {
    const key = start ? 'endDate' : 'startDate';
    return [{ code: 'dates-incomplete', key, isBlocking: false }];
  }
  const days = countDays(start, end);
  if (days === 0) return [{ code: 'end-before-start', key: 'endDate', isBlocking: true }];
  if (days <= LONGEST_TRAINING_DAYS) return [];
  return [{ code: 'too-many-days', key: 'endDate', isBlocking: true }];
}

function checkCounts(items: readonly ReviewItem[]): ReviewCheck[] {
  const count = (field: ReviewField) => {
    const value = readValue(items, field);
    return value === null ? null : Number(value);
  };
  const total = count('participantsTotal');
  const [women, men] = [count('participantsWomen'), count('participantsMen')];
  const split = (women ?? 0) + (men ?? 0);
  const key = 'participantsTotal';
  if (total === null) return [];
  // The form of the training refuses it too.
  if (split > total) return [{ code: 'split-above-total', key, isBlocking: true }];
  if (women === null || men === null || split === total) return [];
  return [{ code: 'split-below-total', key, isBlocking: false }];
}
