import { expect, test } from 'vitest';
import { makeTraining } from '../attendance/testing/rows';
import { keepEvidence } from './evidence';

const at = (field: string) => ({ field, start: 0, end: 5 });
const unknown = { total: null, women: null, men: null, other: null, source: null };
const stored = makeTraining({
  city: 'Cairo',
  declared: { ...unknown, total: 21 },
  evidence: ['title', 'city', 'participantsTotal', 'organisers'].map(at),
});
const kept = (change: Partial<typeof stored>) =>
  keepEvidence(stored, { ...stored, ...change }).map(({ field }) => field);

test.each<[string, Partial<typeof stored>, readonly string[]]>([
  ['nothing', {}, ['title', 'city', 'participantsTotal', 'organisers']],
  ['the city', { city: 'Giza' }, ['title', 'participantsTotal', 'organisers']],
  [
    'a part of the counts',
    { declared: { ...unknown, total: 21, women: 9 } },
    ['title', 'city', 'participantsTotal', 'organisers'],
  ],
  ['the total', { declared: { ...unknown, total: 20 } }, ['title', 'city', 'organisers']],
  [
    'the title in another language',
    { titles: { ...stored.titles, ar: 'تدريب' } },
    ['city', 'participantsTotal', 'organisers'],
  ],
])('after a change of %s', (_, change, expected) => {
  expect(kept(change)).toEqual(expected);
});
