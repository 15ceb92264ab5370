import { expect, test } from 'vitest';
import { collectDistinct, toPairKey, withoutDistinct } from './distinct-pairs';

test('a pair has one key, whoever is named first', () => {
  expect(toPairKey('B', 'A')).toBe(toPairKey('A', 'B'));
  expect(collectDistinct([{ oneId: 'B', otherId: 'A' }]).has('A/B')).toBe(true);
});

test('who was told apart from a likelier candidate is not offered again', () => {
  const candidates = ['A', 'B', 'C'].map((id) => ({ person: { id } }));
  const list = (pairs: [string, string][]) =>
    withoutDistinct(
      candidates,
      collectDistinct(pairs.map(([oneId, otherId]) => ({ oneId, otherId }))),
    ).map(({ person }) => person.id);
  expect(list([])).toEqual(['A', 'B', 'C']);
  expect(list([['C', 'A']])).toEqual(['A', 'B']);
  // B is not offered, so what B is not says nothing of C.
  expect(
    list([
      ['A', 'B'],
      ['B', 'C'],
    ]),
  ).toEqual(['A', 'C']);
});
