import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sexes } from '../people/schema';
import { addSexCounts, countBySex } from './count-by-sex';

const people = fc.array(fc.record({ sex: fc.constantFrom(...sexes) }));

test('nobody is counted as zero in every part', () => {
  expect(countBySex([])).toEqual({ F: 0, M: 0, X: 0, U: 0, total: 0 });
});

test('the parts are the total, and every person is in one part', () => {
  fc.assert(
    fc.property(people, (list) => {
      const counts = countBySex(list);
      expect(counts.F + counts.M + counts.X + counts.U).toBe(counts.total);
      expect(counts.total).toBe(list.length);
      expect(counts.U).toBe(list.filter(({ sex }) => sex === 'U').length);
    }),
  );
});

test('adding counts is counting all at once', () => {
  fc.assert(
    fc.property(people, people, (a, b) => {
      expect(addSexCounts([countBySex(a), countBySex(b)])).toEqual(countBySex([...a, ...b]));
    }),
  );
});
