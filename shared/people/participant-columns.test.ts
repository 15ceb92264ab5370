import { expect, test } from 'vitest';
import { locales } from '../i18n/locales';
import { findHeader, participantColumns, participantListHeaders } from './participant-columns';

test.each(locales)('the headers of the empty list in %s are all read back', (locale) => {
  const headers = participantListHeaders(locale);
  const found = findHeader([headers]);
  if (typeof found === 'string') throw new Error(found);
  expect([...found.places.keys()]).toEqual([...participantColumns]);
  expect(found.unknown).toEqual([]);
});

test.each([
  [
    ['FULL NAME', ' e-mail '],
    ['name', 'email'],
  ],
  [
    ['Nom et Prenom', 'SEXE (F/H)', 'Telephone'],
    ['name', 'sex', 'phone'],
  ],
  [
    ['الإسم الكامل', 'البريد الالكترونى'],
    ['name', 'email'],
  ],
  [
    ['Phone', 'Name'],
    ['name', 'phone'],
  ],
] as const)('%j is a header with %j', (cells, columns) => {
  const found = findHeader([cells]);
  if (typeof found === 'string') throw new Error(found);
  expect([...found.places.keys()].sort()).toEqual([...columns].sort());
});

test('lines of title above the header are passed over, unknown columns named', () => {
  const rows = [['List of participants', null, null], [], ['Name', 'Remarks', 'Sex']];
  const found = findHeader(rows);
  expect(found).toMatchObject({ row: 2, unknown: ['Remarks'] });
});

test.each([
  [[['Remarks', 'Sex']], 'no-header'],
  [[], 'no-header'],
  [[['Name', 'Nom', 'Sex']], 'column-twice'],
] as const)('%j has a problem: %s', (rows, problem) => {
  expect(findHeader(rows)).toBe(problem);
});
