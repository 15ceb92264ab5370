import { expect, test } from 'vitest';
import { confirmItem, confirmSure, editDate, editItem, linkItem, rejectItem } from './decide';
import { makeItem } from './test-items';

const title = makeItem({ field: 'title', value: 'Training in Luxor' });
const missing = makeItem({ field: 'venue' });
const rejected = { ...title, state: 'rejected', value: null } as const;
const added = makeItem({
  field: 'organisers',
  key: 'organisers.3',
  state: 'edited',
  value: 'Port Police',
  proposed: null,
});

const accepted = { state: 'accepted', value: 'Training in Luxor', evidence: null };

test.each([
  ['a proposal', title, { title: accepted }],
  ['one that was rejected before', rejected, { title: accepted }],
  ['what is confirmed already', { ...title, state: 'accepted' } as const, {}],
  ['what a person typed', added, {}],
  ['nothing', missing, {}],
])('confirming %s', (_, item, changes) => {
  expect(confirmItem(item)).toEqual(changes);
});

test.each([
  ['a proposal', title, { title: { state: 'rejected', value: null, evidence: null } }],
  ['a rejected one', rejected, {}],
  ['nothing', missing, {}],
  ['an addition takes it away', added, { 'organisers.3': null }],
])('rejecting %s', (_, item, changes) => {
  expect(rejectItem(item)).toEqual(changes);
});

test.each([
  ['a proposal agrees with it', title, { title: { ...accepted, link: 'row-1' } }],
  [
    'what a person added keeps it',
    added,
    { 'organisers.3': { state: 'edited', value: 'Port Police', evidence: null, link: 'row-1' } },
  ],
  [
    'an edited value keeps its passage',
    makeItem({ ...title, state: 'edited', value: 'Training', evidence: [[3, 20]] }),
    { title: { state: 'edited', value: 'Training', evidence: [3, 20], link: 'row-1' } },
  ],
  ['a rejected one', rejected, {}],
  ['nothing', missing, {}],
])('linking %s', (_, item, changes) => {
  expect(linkItem(item, 'row-1')).toEqual(changes);
});

test('typing what was proposed confirms it; anything else is an edit, with its passage', () => {
  expect(editItem(title, 'Training in Luxor')).toEqual({ title: accepted });
  expect(editItem(title, 'Training')).toMatchObject({ title: { state: 'edited', evidence: null } });
  expect(editItem(title, 'Training in Luxor', [3, 20])).toMatchObject({
    title: { state: 'edited', evidence: [3, 20] },
  });
});

const start = makeItem({ field: 'startDate', kind: 'date', value: 'XXXX-05-16' });
const end = makeItem({ field: 'endDate', kind: 'date', value: 'XXXX-05-18' });

test.each([
  [
    'the year counts for both dates',
    end,
    '2025-05-16',
    { startDate: '2025-05-16', endDate: '2025-05-18' },
  ],
  ['another day is for this date alone', end, '2025-05-17', { startDate: '2025-05-17' }],
  [
    'a whole date stays',
    { ...end, value: '2024-05-18' },
    '2025-05-16',
    { startDate: '2025-05-16' },
  ],
  [
    'so does a decided one',
    { ...end, state: 'rejected', value: null } as const,
    '2025-05-16',
    { startDate: '2025-05-16' },
  ],
])('a typed date: %s', (_, other, value, expected) => {
  const changes = editDate([start, other], start, value);
  const values = Object.entries(changes).map(([key, decision]) => [key, decision?.value]);
  expect(Object.fromEntries(values)).toEqual(expected);
});

test('all sure values are confirmed at once, without doubtful ones, partial dates and people', () => {
  const items = [
    title,
    start,
    missing,
    makeItem({ field: 'city', value: 'Luxor', confidence: 0.6 }),
    makeItem({ field: 'people', key: 'people.0', kind: 'person', value: 'Mona Said' }),
    makeItem({ field: 'country', value: 'EG', state: 'rejected' }),
  ];
  expect(confirmSure(items)).toEqual({ title: accepted });
});
