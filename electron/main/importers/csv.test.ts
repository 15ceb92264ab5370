import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readCsv } from './csv';

const rows = [
  ['Name', 'الاسم', 'Phone'],
  ['Salhane, Rim', 'ريم', '+20 100 555 0199'],
  ['Norrin "Adel"', null, '-'],
];

function readRows(text: string, encoding = 'utf8'): unknown {
  return readCsv(iconv.encode(text, encoding, { addBOM: encoding !== 'windows-1256' })).sheets[0]
    ?.rows;
}

test.each([',', ';', '\t'])('cells parted by %j', (delimiter) => {
  const quote = (cell: string | null) => `"${(cell ?? '').replaceAll('"', '""')}"`;
  const text = rows.map((row) => row.map(quote).join(delimiter)).join('\r\n');
  expect(readRows(text)).toEqual(rows);
  expect(readRows(text, 'utf16-le')).toEqual(rows);
  expect(readRows(text, 'windows-1256')).toEqual(rows);
});

test.each([
  ["'+20 100", '+20 100'],
  ["'=SUM(A1)", '=SUM(A1)'],
  ["'-5", '-5'],
  ["'@name", '@name'],
  ["'Abd", "'Abd"],
  ["o'+k", "o'+k"],
])('the safety apostrophe of %j is taken off', (cell, expected) => {
  expect(readRows(`a;${cell}`)).toEqual([['a', expected]]);
});

test('the separator line of Excel is obeyed and not a row', () => {
  expect(readRows('sep=;\r\na,b;c')).toEqual([['a,b', 'c']]);
});

test.each([
  ['once', 'Rim;Ministry\nAdel;"\nNour;Port\n'],
  ['twice', 'Rim;Ministry\nAdel;"\nSami;"\nNour;Port\n'],
])('a ditto mark that stands %s does not swallow the rows after it', (_, text) => {
  const expected = text.split('\n').slice(0, -1);
  expect(readRows(text)).toEqual(expected.map((line) => line.split(';')));
});

test('a quoted cell of several lines stays one cell', () => {
  expect(readRows('a;"b\nc"\nd;e')).toEqual([
    ['a', 'b\nc'],
    ['d', 'e'],
  ]);
});

test('short rows are filled up, empty rows stay between and go at the end', () => {
  expect(readRows('a,b,c\n\nd\n,,\n\n')).toEqual([
    ['a', 'b', 'c'],
    [null, null, null],
    ['d', null, null],
  ]);
});
