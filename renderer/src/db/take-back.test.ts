import { expect, test } from 'vitest';
import type { Change } from '#shared/journal/change';
import { isUntouched, takeBack } from './take-back';

function changeOf(before: Record<string, unknown>, after: Record<string, unknown>): Change {
  const stamp = {
    id: '1',
    commitId: '1',
    at: '',
    device: '',
    actor: '',
    table: 'people',
    key: '1',
  };
  return { ...stamp, before, after };
}

test.each<[string, unknown, unknown, unknown, unknown]>([
  ['untouched', 'a', 'b', 'b', 'a'],
  ['changed since', 'a', 'b', 'c', undefined],
  ['a list with a later entry', ['x'], ['x', 'y'], ['x', 'y', 'z'], ['x', 'z']],
  ['a list that lost an entry since', ['x'], ['x', 'y'], ['y'], []],
  ['what the change took from a list', ['x', 'y'], ['y'], ['y', 'z'], ['x', 'y', 'z']],
  [
    'an object of which one part was changed',
    { a: 1, b: 1 },
    { a: 2, b: 2 },
    { a: 2, b: 3 },
    { a: 1, b: 3 },
  ],
])('%s', (_, before, after, now, expected) => {
  const fields = takeBack(changeOf({ value: before }, { value: after }), { value: now });
  expect(fields?.value).toEqual(expected);
});

test('a row is untouched as long as only its time of change differs', () => {
  const change = changeOf({}, { mark: 'late', updatedAt: '1' });
  expect(isUntouched(change, { mark: 'late', updatedAt: '2' })).toBe(true);
  expect(isUntouched(change, { mark: 'present', updatedAt: '1' })).toBe(false);
});
