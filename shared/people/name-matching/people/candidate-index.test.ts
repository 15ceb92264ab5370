import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../schema';
import { makeStoredPerson } from '../../test-people';
import { createCandidateIndex, findCandidates, nameKeys, searchKeys } from '../index';
import { samePairs } from '../test-pairs/same';

const register: readonly Person[] = [
  makeStoredPerson(1, { nameLatin: 'Nadia Boukhris', phone: '20 111 222' }),
  makeStoredPerson(2, { nameArabic: 'نادية بوخريص' }),
  makeStoredPerson(3, { nameLatin: 'Nada Boukhris' }),
  makeStoredPerson(4, { nameLatin: 'N. Boukhris', email: 'nb@example.org' }),
  makeStoredPerson(5, { nameLatin: 'Samir Haddad', aliases: ['Nadia Boukhris'] }),
  makeStoredPerson(6, { nameLatin: 'Karim Toumi' }),
];

function listIds(person: Partial<Person>, people = register): string[] {
  const candidates = findCandidates(createCandidateIndex(people), makeStoredPerson(99, person));
  return candidates.map(({ person: { id } }) => String(Number(id)));
}

test('the likeliest come first, in either script, by alias and by initial', () => {
  expect(listIds({ nameLatin: 'Boukhris Nadia' })).toEqual(['1', '5', '2', '4']);
});

test('a slip, and names that have nothing to do with each other', () => {
  expect(listIds({ nameLatin: 'Nadia Boukrhis' })).toContain('1');
  expect(listIds({ nameLatin: 'Hodan Warsame' })).toEqual([]);
  expect(listIds({})).toEqual([]);
});

test('nobody is a candidate for themselves, and no more are given than asked for', () => {
  const index = createCandidateIndex(register);
  const [first = makeStoredPerson(0, {})] = register;
  const found = findCandidates(index, first, { limit: 2 });
  expect(found.map(({ person }) => person.id)).not.toContain(first.id);
  expect(found).toHaveLength(2);
  expect(findCandidates(index, first, { threshold: 1.1 })).toEqual([]);
});

describe('the index is kept current', () => {
  const person = makeStoredPerson(7, { nameLatin: 'Hela Zouari' });

  test('who is added is found, who is removed is not, whose name changes is found by the new one', () => {
    const index = createCandidateIndex(register);
    const find = (nameLatin: string) => findCandidates(index, makeStoredPerson(99, { nameLatin }));
    index.add(person);
    expect(index.size).toBe(register.length + 1);
    expect(find('Hela Zouari')).toHaveLength(1);
    index.add({ ...person, nameLatin: 'Hela Trabelsi' });
    expect(index.size).toBe(register.length + 1);
    expect(find('Hela Zouari')).toEqual([]);
    expect(find('Hela Trabelsi')).toHaveLength(1);
    index.remove(person.id);
    index.remove('not there');
    expect(find('Hela Trabelsi')).toEqual([]);
    expect(index.size).toBe(register.length);
  });

  test('in any order of steps it holds whom it would hold if built anew', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.nat({ max: register.length - 1 })));
    fc.assert(
      fc.property(steps, (list) => {
        const index = createCandidateIndex();
        const left = new Map<string, Person>();
        for (const [isAdded, number] of list) {
          const one = register[number] ?? person;
          if (isAdded) index.add(one);
          else index.remove(one.id);
          if (isAdded) left.set(one.id, one);
          else left.delete(one.id);
        }
        const anew = createCandidateIndex(left.values());
        const ids = ({ listNeighbours }: typeof anew) =>
          register.map((one) =>
            listNeighbours(one)
              .map(({ id }) => id)
              .sort(),
          );
        expect(index.size).toBe(left.size);
        expect(ids(index)).toEqual(ids(anew));
      }),
    );
  });
});

test('nearly all pairs of names that may be one share a key, whichever is in the register', () => {
  const pairs = Object.values(samePairs)
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|').map((name) => name.trim()));
  const meet = (filed: string, sought: string) => {
    const keys = new Set(nameKeys(filed));
    return searchKeys(sought).some((key) => keys.has(key));
  };
  const found = pairs.filter(([one = '', other = '']) => meet(one, other) && meet(other, one));
  expect(found.length / pairs.length).toBeGreaterThan(0.97);
});
