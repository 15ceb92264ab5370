import { expect, test } from 'vitest';
import type { Decision } from './draft';
import { insertAddition, keyOfAddition, listReviewItems, type ReviewItem } from './review-items';
import type { ExtractedRelease, Missing, Proposal } from './schema';

function found<T>(value: T, start = 0): Proposal<T> {
  return { value, evidence: [[start, start + 5]], confidence: 0.9, rule: 'test', doubts: [] };
}

const none: Missing = { value: null, reason: 'not-stated' };
const release: ExtractedRelease = {
  language: found('en'),
  isEvent: found(true),
  title: found('Training in Luxor'),
  kind: found('workshop'),
  releaseDate: none,
  startDate: found('XXXX-05-16'),
  endDate: { value: null, reason: 'no-year-in-text' },
  durationDays: none,
  city: none,
  country: none,
  venue: none,
  organisers: [found('Red Crescent'), found('Customs Authority')],
  partners: [],
  participants: { total: found(21), women: none, men: none, groups: [] },
  countriesRepresented: [],
  topics: [],
  funders: [],
  programmes: [],
  funding: [],
  sdgGoals: [found(8)],
  sdgTargets: [],
  gcmObjectives: [],
  people: [found({ name: 'Mona Said', role: 'trainer', capacity: 'speaker' })],
  quotes: [],
  contact: { name: none, email: none, phone: none },
};

function itemOf(key: string, decisions: Record<string, Decision> = {}): ReviewItem {
  const item = listReviewItems(release, decisions).find((one) => one.key === key);
  if (!item) throw new Error(`no item ${key}`);
  return item;
}

test('every value has a key of its own, in the order of the screen', () => {
  const keys = listReviewItems(release, {}).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.slice(0, 4)).toEqual(['title', 'kind', 'startDate', 'endDate']);
  expect(keys).toContain('organisers.1');
});

test.each([
  ['title', { state: 'proposed', value: 'Training in Luxor', kind: 'text' }],
  ['endDate', { state: 'missing', value: null, reason: 'no-year-in-text' }],
  ['participantsTotal', { state: 'proposed', value: 21, kind: 'count' }],
  ['sdgGoals.0', { value: 8, kind: 'goal' }],
  ['people.0', { value: 'Mona Said', detail: 'trainer' }],
  ['funders.0', { state: 'missing', value: null, reason: 'not-stated' }],
])('%s without a decision', (key, expected) => {
  expect(itemOf(key)).toMatchObject(expected);
});

test.each<[string, Decision, Partial<ReviewItem>]>([
  [
    'a confirmed value stays the proposed one',
    { state: 'accepted', value: 'Training in Luxor', evidence: null },
    { state: 'accepted', value: 'Training in Luxor', evidence: [[0, 5]] },
  ],
  [
    'an edited one keeps what was proposed and its passage',
    { state: 'edited', value: 'Training', evidence: null },
    { state: 'edited', value: 'Training', proposed: 'Training in Luxor', evidence: [[0, 5]] },
  ],
  [
    'an assigned passage takes the place of the proposed one',
    { state: 'edited', value: 'Training', evidence: [40, 48] },
    { evidence: [[40, 48]] },
  ],
  [
    'a rejected one has no value',
    { state: 'rejected', value: null, evidence: null },
    { state: 'rejected', value: null, proposed: 'Training in Luxor' },
  ],
])('%s', (_, decision, expected) => {
  expect(itemOf('title', { title: decision })).toMatchObject(expected);
});

test('a value that was added stands behind the proposed ones', () => {
  const added: Decision = { state: 'edited', value: 'Port Police', evidence: [9, 20] };
  const organisers = listReviewItems(release, { 'organisers.2': added }).filter(
    ({ field }) => field === 'organisers',
  );
  expect(organisers.map(({ value }) => value)).toEqual([
    'Red Crescent',
    'Customs Authority',
    'Port Police',
  ]);
  expect(organisers[2]).toMatchObject({ state: 'edited', proposed: null, evidence: [[9, 20]] });
});

test.each([
  ['the missing one of an empty list', 'funders', {}, 'funders.0'],
  ['the next free one', 'organisers', {}, 'organisers.2'],
  [
    'never one that is taken',
    'organisers',
    { 'organisers.2': { state: 'edited', value: 'x', evidence: null } },
    'organisers.3',
  ],
  [
    'a gap, when an addition was taken back',
    'organisers',
    { 'organisers.3': { state: 'edited', value: 'x', evidence: null } },
    'organisers.4',
  ],
] as const)('the key of an addition: %s', (_, field, decisions, key) => {
  expect(keyOfAddition(listReviewItems(release, decisions), field)).toBe(key);
});

test('a value that is being added has its place behind the others of its field', () => {
  const items = listReviewItems(release, {});
  const added = insertAddition(items, 'organisers', 'organisers.2');
  expect(added).toHaveLength(items.length + 1);
  const index = added.findIndex(({ key }) => key === 'organisers.2');
  expect(added[index - 1]?.key).toBe('organisers.1');
  expect(added[index]).toMatchObject({ state: 'missing', kind: 'organisation', value: null });
});
