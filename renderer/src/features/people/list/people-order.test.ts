import { expect, test } from 'vitest';
import type { Person } from '#shared/people/schema';
import { makeStoredPerson } from '#shared/people/test-people';
import { listPeople, orderPeople, type SortTexts } from './people-order';

const names = ['Zahra', 'élise', 'Emad', 'بدر', 'أمل', ''];
const people = [
  ...names.map((nameLatin, index) => makeStoredPerson(index, { nameLatin })),
  undefined,
];
const byName = (person: Person) => person.nameLatin;
const texts: SortTexts = {
  name: byName,
  sex: byName,
  organisation: byName,
  position: byName,
  nationality: byName,
};

test.each([
  ['name', false, ['élise', 'Emad', 'Zahra', 'أمل', 'بدر', '']],
  ['name', true, ['بدر', 'أمل', 'Zahra', 'Emad', 'élise', '']],
  ['added', false, names],
  ['added', true, [...names].reverse()],
  ['unknown', true, [...names].reverse()],
])(
  'by %s, descending %s: the alphabet of each script, the nameless last',
  (key, isDescending, expected) => {
    const order = orderPeople(people, { key, isDescending }, texts);
    expect(listPeople(people, order, null).map(byName)).toEqual(expected);
  },
);

test('only who was found is listed', () => {
  const found = Uint8Array.from([0, 1, 0, 2, 0, 0, 1]);
  const order = orderPeople(people, { key: 'name', isDescending: false }, texts);
  expect(listPeople(people, order, found).map(byName)).toEqual(['élise', 'بدر']);
});
