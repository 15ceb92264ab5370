import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readPeopleList } from '#shared/people/list-reading/index';
import { limits } from './limits';
import { makeLockedOds, makeLockedXls } from './test-files/make-locked';
import { makeOds, writeOdsCell } from './test-files/make-ods';
import { makeXlsx } from './test-files/make-office';
import { parse } from './test-files/read-test-file';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
const webp = Buffer.from('524946462400000057454250565038200000000000', 'hex');

describe('a file that is no list gets its own reason', () => {
  test.each([
    ['list.xls', 'with a password', makeLockedXls(), 'file-encrypted'],
    ['list.ods', 'with a password', makeLockedOds(), 'file-encrypted'],
    ['list.xlsx', 'a renamed picture', png, 'file-type-mismatch'],
    ['list.xls', 'a renamed picture', jpeg, 'file-type-mismatch'],
    ['list.ods', 'a renamed picture', png, 'file-type-mismatch'],
    ['list.csv', 'a renamed picture', jpeg, 'file-type-mismatch'],
    ['list.csv', 'a renamed picture of another kind', webp, 'file-type-mismatch'],
    ['list.xlsx', 'nothing', Buffer.alloc(0), 'file-empty'],
    ['list.csv', 'nothing', Buffer.alloc(0), 'file-empty'],
    ['list.csv', 'line ends alone', Buffer.from('\r\n\r\n'), 'file-empty'],
    ['list.xlsx', 'no cells', makeXlsx(''), 'file-empty'],
  ])('%s: %s', async (name, _, bytes, code) => {
    await expect(parse(name, bytes, 'table')).rejects.toMatchObject({ code });
  });
});

const sheetNames = Array.from({ length: 200 }, (_, index) => `Day ${index + 1}`);
const list = [
  ['Name', 'Sex'],
  ['Rania Haddad', 'F'],
  ['Omar Naji', 'M'],
];
const rowsOf = (name: string) => (name === 'Day 150' ? list : [[name]]);

function makeManySheets(bookType: 'xlsx' | 'biff8' | 'ods'): Buffer {
  const workbook = utils.book_new();
  for (const name of sheetNames) {
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(rowsOf(name)), name);
  }
  return write(workbook, { type: 'buffer', bookType });
}

test.each(['xlsx', 'biff8', 'ods'] as const)(
  'among 200 sheets of a %s file the list is found',
  async (bookType) => {
    const table = await parse(`list.${bookType}`, makeManySheets(bookType), 'table');
    if (table.kind !== 'table') throw new Error('no table');
    expect(table.sheets.map(({ name }) => name)).toEqual(sheetNames);
    const found = readPeopleList({ sheets: table.sheets });
    expect([found.sheetIndex, found.people.length]).toEqual([149, 2]);
  },
);

test.each([
  ['csv', Buffer.from('Name,Sex\n')],
  ['xlsx', makeXlsx(writeRow(1, ['Name', 'Sex']))],
  [
    'ods',
    makeOds(
      `<table:table table:name="List"><table:table-row>${writeOdsCell('string', '', '<text:p>Name</text:p>')}${writeOdsCell('string', '', '<text:p>Sex</text:p>')}</table:table-row></table:table>`,
    ),
  ],
])(
  'of a %s file with headings alone the headings are read, and nobody',
  async (extension, bytes) => {
    const table = await parse(`list.${extension}`, bytes, 'table');
    if (table.kind !== 'table') throw new Error('no table');
    const found = readPeopleList({ sheets: table.sheets });
    expect(found.people).toEqual([]);
    expect(found.columns.map(({ meaning }) => meaning)).toEqual(['fullName', 'sex']);
  },
);

describe('a list of 100,000 people below their headings', () => {
  const people = Array.from({ length: 100_000 }, (_, index) => [
    `Rania Haddad ${index}`,
    index % 2 === 0 ? 'F' : 'M',
  ]);

  test('is read from a csv file, and one of more is refused', async () => {
    const text = [['Name', 'Sex'], ...people].map((row) => row.join(',')).join('\n');
    const table = await parse('list.csv', Buffer.from(text), 'table');
    expect(table).toMatchObject({ kind: 'table', sheets: [{ rows: { length: 100_001 } }] });
    const more = `${text}\n${'x,y\n'.repeat(limits.rows)}`;
    await expect(parse('list.csv', Buffer.from(more), 'table')).rejects.toMatchObject({
      code: 'too-many-rows',
    });
  });

  test('is read from an xlsx file', async () => {
    const rows = [['Name', 'Sex'], ...people].map((row, index) => writeRow(index + 1, row));
    const table = await parse('list.xlsx', makeXlsx(rows.join('')), 'table');
    expect(table).toMatchObject({ kind: 'table', sheets: [{ rows: { length: 100_001 } }] });
  });
});

function writeRow(number: number, cells: readonly string[]): string {
  const written = cells.map(
    (text, index) =>
      `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${number}">${written.join('')}</row>`;
}
