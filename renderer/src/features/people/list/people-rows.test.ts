import { expect, test } from 'vitest';
import { emptyPerson } from '../../../db/repositories/people';
import { describePeople, sortPeople } from './people-rows';

const stamp = {
  createdAt: '2026-03-05T08:00:00.000Z',
  updatedAt: '2026-03-05T08:00:00.000Z',
  deletedAt: null,
};
const people = ['Zahra', 'élise', 'Emad', 'بدر', 'أمل', ''].map((name, index) => {
  const isArabic = /\p{Script=Arabic}/u.test(name);
  const names = isArabic ? { nameArabic: name } : { nameLatin: name };
  return { ...emptyPerson, ...stamp, ...names, id: String(index) };
});

test.each([
  [false, ['élise', 'Emad', 'Zahra', 'أمل', 'بدر', '']],
  [true, ['بدر', 'أمل', 'Zahra', 'Emad', 'élise', '']],
])(
  'names are in the order of their alphabet, descending %s, the nameless last',
  (isDescending, names) => {
    const rows = describePeople(people, new Map(), 'en', new WeakMap());
    expect(sortPeople(rows, { key: 'name', isDescending }).map(({ name }) => name)).toEqual(names);
  },
);

test('a row is described once as long as the person does not change', () => {
  const cache = new WeakMap();
  const [first] = describePeople(people, new Map(), 'en', cache);
  expect(describePeople(people, new Map(), 'en', cache)[0]).toBe(first);
});
