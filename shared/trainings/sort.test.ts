import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id, makeTraining } from '../attendance/testing/rows';
import { buildTrainingRows, type TrainingRow } from './list';
import { type SortTexts, sortTrainings, trainingSortKeys } from './sort';

const texts: SortTexts = {
  kind: (row) => row.training.kind,
  place: (row) => row.training.city,
  funders: () => '',
};
const unknown = { total: null, women: null, men: null, other: null, source: null };
const make = (number: number, title: string, startDate: string | null, total: number | null) =>
  makeTraining({
    id: id('T', number),
    titles: { en: title, fr: '', ar: '' },
    startDate,
    declared: { ...unknown, total },
  });

const rows = buildTrainingRows(
  [
    make(1, 'Élan 10', '2026-03-05', 21),
    make(2, 'elan 9', null, 0),
    make(3, 'Zeal', '2025-12-31', null),
    make(4, '', '2026-03-06', 3),
  ],
  [],
  [],
);
const order = (sorted: readonly TrainingRow[]) => sorted.map((row) => rows.indexOf(row) + 1);

test.each<['title' | 'startDate' | 'declared' | 'funders', boolean, readonly number[]]>([
  ['startDate', true, [4, 1, 3, 2]],
  ['startDate', false, [3, 1, 4, 2]],
  ['title', false, [2, 1, 3, 4]],
  ['title', true, [3, 1, 2, 4]],
  ['declared', false, [2, 4, 1, 3]],
  ['declared', true, [1, 4, 2, 3]],
  ['funders', false, [4, 1, 3, 2]],
])('by %s, descending %s', (key, isDescending, expected) => {
  expect(order(sortTrainings(rows, { key, isDescending }, 'en', texts))).toEqual(expected);
});

test('sorting loses and doubles nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...trainingSortKeys), fc.boolean(), (key, isDescending) => {
      const sorted = sortTrainings(rows, { key, isDescending }, 'ar', texts);
      expect(new Set(sorted)).toEqual(new Set(rows));
      expect(sorted).toHaveLength(rows.length);
    }),
  );
});
