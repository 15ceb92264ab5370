import { expect, test } from 'vitest';
import { searchPeople } from './search-people';
import { makeStoredOrganisation, makeStoredPerson } from './test-people';

const labour = makeStoredOrganisation(90, {
  acronym: 'MoL',
  names: { en: 'Ministry of Labour', fr: 'Ministère du Travail', ar: 'وزارة العمل' },
});
const organisations = new Map([[labour.id, labour]]);

const people = [
  makeStoredPerson(1, {
    nameLatin: 'Mona Samir',
    nameArabic: 'منى سمير',
    phone: '+20 100 123 4567',
  }),
  makeStoredPerson(2, { nameLatin: 'Amina Haddad', email: 'amina.haddad@example.org' }),
  makeStoredPerson(3, { nameArabic: 'محمد الزواوي', organisationId: labour.id }),
  makeStoredPerson(4, { nameLatin: "M'hamed Zouaoui", aliases: ['Hamadi'] }),
];

test.each([
  ['', [1, 2, 3, 4]],
  ['  ', [1, 2, 3, 4]],
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
  ['100 1234', [1]],
  ['0100-123-45', [1]],
  ['١٠٠ ١٢٣', [1]],
  ['999', []],
  ['nobody', []],
])('"%s" finds %j', (query, expected) => {
  const found = searchPeople(people, query, organisations);
  expect(found.map((person) => Number(person.id))).toEqual(expected);
});

test('a name that stands there in the script of the query is not looked for by its sound', () => {
  expect(searchPeople(people, 'mina', organisations).map(({ id }) => Number(id))).toEqual([2]);
});
