import { expect, test } from 'vitest';
import { makeStoredPerson } from '../../test-people';
import { createCandidateIndex, listLikelyPairs, weighPair } from '../index';

const people = [
  makeStoredPerson(1, { nameLatin: 'Nadia Boukhris' }),
  makeStoredPerson(2, { nameArabic: 'نادية بوخريص' }),
  makeStoredPerson(3, { nameLatin: 'Karim Toumi', phone: '20 111 222' }),
  makeStoredPerson(4, { nameLatin: 'Toumi Karim', phone: '+216 20 111 222' }),
  makeStoredPerson(5, { nameLatin: 'Samir Haddad' }),
];

test('who may be the same is found from either side, with the reasons', () => {
  const index = createCandidateIndex(people);
  const pairs = people.flatMap((person) => listLikelyPairs(index, person));
  expect(pairs.map(({ oneId, otherId }) => [Number(oneId), Number(otherId)])).toEqual([
    [1, 2],
    [2, 1],
    [3, 4],
    [4, 3],
  ]);
  expect(pairs[2]?.reasons).toEqual(expect.arrayContaining(['order', 'samePhone']));
});

test('a phone in common outweighs a name that is spelt the same', () => {
  expect(weighPair({ score: 0.8, reasons: ['spelling', 'samePhone'] })).toBeGreaterThan(
    weighPair({ score: 1, reasons: ['same'] }),
  );
});

test('a name that hundreds have is not compared with all of them', () => {
  const namesakes = Array.from({ length: 600 }, (_, number) =>
    makeStoredPerson(number, { nameLatin: 'Mohamed Ahmed' }),
  );
  const index = createCandidateIndex(namesakes);
  expect(namesakes.flatMap((person) => listLikelyPairs(index, person))).toEqual([]);
});
