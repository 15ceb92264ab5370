import { expect, test } from 'vitest';
import { createPeopleSearch } from '#shared/people/search/people-search';
import { emptyPerson } from '../../../db/repositories/people';
import { proposePeople, splitScripts } from './propose-people';

const people = [
  { id: 'tail', nameLatin: 'Karim Mona Saleh', nameArabic: '' },
  { id: 'start', nameLatin: 'Mona Saleh Ghali', nameArabic: '' },
  { id: 'same', nameLatin: 'Móna Saleh', nameArabic: 'منى صالح' },
  { id: 'other', nameLatin: 'Hoda Badr', nameArabic: 'هدى بدر' },
].map((person) => ({
  ...emptyPerson,
  ...person,
  createdAt: '2026-03-05T08:00:00.000Z',
  updatedAt: '2026-03-05T08:00:00.000Z',
  deletedAt: null,
}));

test.each([
  ['mona saleh', [], ['same', 'start', 'tail']],
  ['mona saleh', ['start', 'same'], ['same', 'tail', 'start']],
  ['منى صالح', [], ['same', 'start', 'tail']],
  ['hod', [], ['other']],
  ['nobody', [], []],
  ['  ', [], []],
])('"%s" with %o on the list proposes %o', (query, enrolled, ids) => {
  const search = createPeopleSearch();
  search.put(people);
  const found = proposePeople(search, query, new Set(enrolled));
  expect(found.map(({ id }) => id)).toEqual(ids);
});

test.each([
  [' Mona   Saleh ', { nameLatin: 'Mona Saleh', nameArabic: '' }],
  ['منى صالح', { nameLatin: '', nameArabic: 'منى صالح' }],
])('"%s" goes into the field of its script', (name, fields) => {
  expect(splitScripts(name)).toEqual(fields);
});
