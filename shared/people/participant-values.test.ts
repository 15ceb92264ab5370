import { expect, test } from 'vitest';
import { readBirthYear, readEmail, readNationality, readSex, readText } from './participant-values';

test.each([
  ['F', 'F'],
  ['f.', 'F'],
  ['Female', 'F'],
  ['Féminin', 'F'],
  ['FEMME', 'F'],
  ['أنثى', 'F'],
  ['انثى', 'F'],
  ['M', 'M'],
  ['H', 'M'],
  ['Homme', 'M'],
  ['ذكر', 'M'],
  ['Autre', 'X'],
  ['غير محدّد', 'U'],
  ['Prefer not to say', 'U'],
  ['yes', undefined],
  ['1', undefined],
])('sex "%s" is %s', (text, sex) => {
  expect(readSex(text)).toBe(sex);
});

test.each([
  ['', null],
  ['1988', 1988],
  ['١٩٨٨', 1988],
  ['1988-05-01', 1988],
  ['01/05/1988', 1988],
  ['88', undefined],
  ['35', undefined],
  ['1888', undefined],
  ['born 1988', undefined],
])('year of birth "%s" is %s', (text, year) => {
  expect(readBirthYear(text)).toBe(year);
});

test.each([
  ['', null],
  ['EG', 'EG'],
  ['egy', 'EG'],
  ['Egyptian', 'EG'],
  ['Égyptienne', 'EG'],
  ['مصرية', 'EG'],
  ['Tunisie', 'TN'],
  ['marocain', 'MA'],
  ['السودان', 'SD'],
  ['Nigérienne', 'NE'],
  ['Nigérian', 'NG'],
  ['Atlantis', undefined],
])('nationality "%s" is %s', (text, code) => {
  expect(readNationality(text)).toBe(code);
});

test.each([
  ['', ''],
  ['Mona@Example.org', 'mona@example.org'],
  ['mailto:mona@example.org', 'mona@example.org'],
  ['mona at example', undefined],
  ['mona@example', undefined],
])('e-mail "%s" is %s', (text, address) => {
  expect(readEmail(text)).toBe(address);
});

test.each([
  [null, ''],
  [undefined, ''],
  [20100, '20100'],
  ['  Mona \n Samir ', 'Mona Samir'],
])('cell %j is "%s"', (cell, text) => {
  expect(readText(cell)).toBe(text);
});
