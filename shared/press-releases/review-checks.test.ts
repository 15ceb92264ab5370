import { expect, test } from 'vitest';
import { checkReview } from './review-checks';
import type { ReviewField } from './review-items';
import { makeItem } from './test-items';

type Values = Partial<Record<ReviewField, string | number>>;
const whole: Values = { title: 'Training', startDate: '2026-05-16', endDate: '2026-05-18' };

function check(values: Values): readonly string[] {
  const items = Object.entries(values).map(([field, value]) =>
    makeItem({ field: field as ReviewField, value }),
  );
  return checkReview(items).map(({ code, key, isBlocking }) =>
    [code, key, isBlocking ? 'blocks' : 'warns'].join(' '),
  );
}

test.each<[string, Values, readonly string[]]>([
  ['nothing to say', whole, []],
  ['no title', { ...whole, title: '  ' }, ['title-missing title blocks']],
  ['a partial date', { ...whole, startDate: 'XXXX-05-16' }, ['dates-incomplete startDate warns']],
  ['no end', { title: 'Training', startDate: '2026-05-16' }, ['dates-incomplete endDate warns']],
  ['the end first', { ...whole, endDate: '2026-05-15' }, ['end-before-start endDate blocks']],
  ['a slip in the year', { ...whole, endDate: '2062-05-18' }, ['too-many-days endDate blocks']],
  ['a long city', { ...whole, city: 'x'.repeat(301) }, ['value-too-long city blocks']],
  ['a long title is allowed', { ...whole, title: 'x'.repeat(500) }, []],
  [
    'an even longer one is not',
    { ...whole, title: 'x'.repeat(501) },
    ['value-too-long title blocks'],
  ],
  [
    'the split adds up',
    { ...whole, participantsTotal: 21, participantsWomen: 9, participantsMen: 12 },
    [],
  ],
  [
    'more women and men than people',
    { ...whole, participantsTotal: 21, participantsWomen: 10, participantsMen: 12 },
    ['split-above-total participantsTotal blocks'],
  ],
  [
    'fewer',
    { ...whole, participantsTotal: 21, participantsWomen: 9, participantsMen: 11 },
    ['split-below-total participantsTotal warns'],
  ],
  ['half a split', { ...whole, participantsTotal: 21, participantsWomen: 9 }, []],
  [
    'hindrances come first',
    { title: '', startDate: '2026-05-16' },
    ['title-missing title blocks', 'dates-incomplete endDate warns'],
  ],
])('%s', (_, values, expected) => {
  expect(check(values)).toEqual(expected);
});
