import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sex } from '../../schema';
import { makeStoredPerson } from '../../test-people';
import { createCandidateIndex, findCandidates } from '../index';
import { comparePeople } from '../people/compare-people';
import { readName } from '../reading/read-name';
import { differentPairs } from '../test-pairs/different';
import { samePairs } from '../test-pairs/same';
import { widerDifferentPairs, widerSamePairs } from '../test-pairs/wider';
import { measureNames } from './compare-names';
import { findLeastDistance } from './least-distance';

const pairs = [samePairs, differentPairs, widerSamePairs, widerDifferentPairs]
  .flatMap((kinds) => Object.values<string>(kinds))
  .flatMap((text) => text.split('\n'))
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((name) => name.trim()));
const names = pairs.flat();
const words = [...new Set(names.flatMap((name) => name.split(' ')))];

/** Names as they are written, and names of any of their words: many of them have parts in common. */
const name = fc.oneof(
  fc.constantFrom(...names),
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(' ')),
);
const slack = 1e-9;

function isAtMost(one: string, other: string): boolean {
  const [left, right] = [readName(one), readName(other)];
  const { cost } = measureNames(left, right);
  return findLeastDistance(left, right, 2) <= cost + slack;
}

test('of known pairs the least distance is never more than the distance', () => {
  expect(pairs.filter(([one = '', other = '']) => !isAtMost(one, other))).toEqual([]);
});

test('nor is it of any others', () => {
  fc.assert(
    fc.property(name, name, (one, other) => isAtMost(one, other)),
    { numRuns: 3_000 },
  );
});

const person = fc.record({
  nameLatin: name.map((text) => (/\p{Script=Arabic}/u.test(text) ? '' : text)),
  nameArabic: name.map((text) => (/\p{Script=Arabic}/u.test(text) ? text : '')),
  aliases: fc.array(name, { maxLength: 1 }),
  sex: fc.constantFrom<Sex[]>('F', 'M', 'U'),
  phone: fc.constantFrom('', '', '20 111 222', '20 333 444'),
  email: fc.constantFrom('', '', 'a@example.org'),
  birthYear: fc.constantFrom(null, null, 1980, 1981, 1990),
});

test('the quick way to candidates gives those of comparing with everybody who shares a key', () => {
  fc.assert(
    fc.property(person, fc.array(person, { maxLength: 30 }), (first, others) => {
      const sought = makeStoredPerson(99, first);
      const index = createCandidateIndex(others.map((one, at) => makeStoredPerson(at, one)));
      const plain = index
        .listNeighbours(sought)
        .map((other) => ({ person: other, ...comparePeople(sought, other) }))
        .filter(({ score }) => score >= 0.5)
        .sort(
          (one, other) => other.score - one.score || (one.person.id < other.person.id ? -1 : 1),
        );
      expect(findCandidates(index, sought, { limit: 50 })).toEqual(plain);
    }),
    { numRuns: 300 },
  );
});
