import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../fold-name';
import { makeStoredOrganisation, makeStoredPerson } from '../test-people';
import { createPeopleSearch, type PeopleSearch } from './people-search';

const labour = makeStoredOrganisation(90, {
  acronym: 'MoL',
  names: { en: 'Ministry of Labour', fr: 'Ministère du Travail', ar: 'وزارة العمل' },
});

const people = [
  makeStoredPerson(1, {
    nameLatin: 'Mona Samir',
    nameArabic: 'منى سمير',
    phone: '+20 100 123 4567 / 0122 000 1111',
  }),
  makeStoredPerson(2, { nameLatin: 'Amina Haddad', email: 'amina.haddad@example.org' }),
  makeStoredPerson(3, { nameArabic: 'محمد الزواوي', organisationId: labour.id }),
  makeStoredPerson(4, { nameLatin: "M'hamed Zouaoui", aliases: ['Hamadi'], phone: '100 123 4569' }),
];

function makeSearch(): PeopleSearch {
  const search = createPeopleSearch();
  search.setOrganisations([labour]);
  search.put(people);
  return search;
}

function listFound(search: PeopleSearch, query: string): number[] | null {
  const found = search.find(query);
  return found && search.people.flatMap((one, slot) => (one && found[slot] ? Number(one.id) : []));
}

test.each([
  ['', null],
  ['  ', null],
  ['-', []],
  ['mona', [1]],
  ['SAMIR mon', [1]],
  ['منى', [1, 2]],
  ['مني سمير', [1]],
  ['mohamed', [3]],
  ['محمد', [3, 4]],
  ['الزواوي', [3]],
  ['mhamed', [3, 4]],
  ['hamadi', [4]],
  ['travail', [3]],
  ['labour mohamed', [3]],
  ['mol mona', []],
  ['example.org', [2]],
  ['mona 4567', [1]],
  ['100 1234', [1, 4]],
  ['0100-123-45', [1, 4]],
  ['١٠٠ ١٢٣', [1, 4]],
  ['0122 000', [1]],
  ['+20 100 123 4569', [4]],
  ['999', []],
  ['nobody', []],
])('"%s" finds %j', (query, expected) => {
  expect(listFound(makeSearch(), query)).toEqual(expected);
});

test('a name that stands there in the script of the query is not looked for by its sound', () => {
  expect(listFound(makeSearch(), 'mina')).toEqual([2]);
});

test('who was changed is found by the new state alone, who was removed not at all', () => {
  const search = makeSearch();
  const [first = people[0]!, second = people[1]!] = people;
  expect(listFound(search, 'mona')).toEqual([1]);
  search.put([{ ...first, nameLatin: 'Rania Samir', organisationId: labour.id }]);
  search.remove(second.id);
  expect(listFound(search, 'mona')).toEqual([]);
  expect(listFound(search, 'rania mol')).toEqual([1]);
  expect(listFound(search, 'haddad')).toEqual([]);
  search.put([second]);
  expect(listFound(search, 'haddad')).toEqual([2]);
});

test('to choose from, names that begin with the words come first, the latest of them before', () => {
  const search = createPeopleSearch();
  const names = ['Amal Said', 'Jamal Sami', 'Amal Salem', 'Kamal Amine'];
  search.put(names.map((nameLatin, index) => makeStoredPerson(index, { nameLatin })));
  const list = (query: string, limit: number) =>
    search.listBest(query, limit).map((person) => person.nameLatin);
  expect(list('amal', 9)).toEqual(['Amal Salem', 'Amal Said', 'Kamal Amine', 'Jamal Sami']);
  expect(list('amal sa', 2)).toEqual(['Amal Salem', 'Amal Said']);
  expect(list('', 9)).toEqual([]);
});

test('typed key by key, taken back and changed in between, it finds what a look at every name finds', () => {
  const word = fc.stringMatching(/^[abc]{1,6}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
  const step = fc.record({ at: fc.nat({ max: 9 }), name, query: name });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 10 }), fc.array(step), (names, steps) => {
      const search = createPeopleSearch();
      const current = new Map(names.map((text, index) => [index, text]));
      search.put(
        names.map((nameLatin, index) => makeStoredPerson(index, { nameLatin, nameArabic: 'ا' })),
      );
      for (const { at, name: changed, query } of steps) {
        for (let length = 1; length <= query.length; length += 1) {
          const words = foldName(query.slice(0, length)).split(' ').filter(Boolean);
          const expected = [...current]
            .filter(([, text]) => words.every((part) => text.includes(part)))
            .map(([index]) => index);
          expect(listFound(search, query.slice(0, length))?.sort()).toEqual(expected.sort());
        }
        current.set(at, changed);
        search.put([makeStoredPerson(at, { nameLatin: changed, nameArabic: 'ا' })]);
      }
    }),
    { numRuns: 60 },
  );
});
