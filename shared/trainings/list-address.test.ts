import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilter } from './list';
import { readListAddress, type TrainingListState, writeListAddress } from './list-address';
import { periodPresets } from './period';
import { trainingKinds, trainingStatuses } from './schema';
import { latestFirst, trainingSortKeys } from './sort';

const day = fc.constantFrom('2026-01-31', '2024-02-29', '2025-12-01');
const texts = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 });
const state: fc.Arbitrary<TrainingListState> = fc.record({
  filter: fc.record({
    query: fc.string(),
    period: fc.oneof(
      fc.constantFrom(null, ...periodPresets),
      fc.record({ from: day, to: fc.option(day) }),
    ),
    kinds: fc.subarray([...trainingKinds]),
    statuses: fc.subarray([...trainingStatuses]),
    countries: texts,
    funderIds: texts,
    topicCodes: texts,
  }),
  sorting: fc.record({ key: fc.constantFrom(...trainingSortKeys), isDescending: fc.boolean() }),
});

test('an address brings back the list that it was written for', () => {
  fc.assert(
    fc.property(state, (wanted) => {
      const address = new URLSearchParams(writeListAddress(wanted).toString());
      expect(readListAddress(address)).toEqual(wanted);
    }),
  );
});

test('the plain list has a plain address', () => {
  expect(writeListAddress({ filter: noFilter, sorting: latestFirst }).toString()).toBe('');
});

test('what is not possible is left out', () => {
  const address = new URLSearchParams(
    'kind=party&status=closed&period=ever&from=2026-02-30&sort=x',
  );
  expect(readListAddress(address)).toEqual({
    filter: { ...noFilter, statuses: ['closed'] },
    sorting: latestFirst,
  });
});
