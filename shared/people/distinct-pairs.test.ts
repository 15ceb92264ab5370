import { expect, test } from 'vitest';
import { collectDistinct, toPairKey, withoutDistinct } from './distinct-pairs';

test('a pair has one key, whoever is named first', () => {
  expect(toPairKey('B', 'A')).toBe(toPairKey('A', 'B'));
  expect(collectDistinct([{ oneId: 'B', otherId: 'A' }]).has('A/B')).toBe(true);
});

test('who was told apart from a likelier candidate is not offered again', () => {
  const candidates = ['A', 'B', 'C'].map((id, index) => ({ id, score: 1 - index / 10 }));
  const list = (pairs: [string, string][]) =>
    withoutDistinct(
      candidates,
      collectDistinct(pairs.map(([oneId, otherId]) => ({ oneId, otherId }))),
      ({ id }) => id,
    ).map(({ id }) => id);
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

test('of two who are as likely, both are offered: nothing has been answered', () => {
  const namesakes = ['A', 'B'].map((id) => ({ id, score: 0.9 }));
  const distinct = collectDistinct([{ oneId: 'A', otherId: 'B' }]);
  expect(withoutDistinct(namesakes, distinct, ({ id }) => id)).toEqual(namesakes);
});
