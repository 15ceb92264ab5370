import { expect, test } from 'vitest';
import { makeXlsx } from './test-files/make-office';
import { parse, readTestFile } from './test-files/read-test-file';

test('visible sheets come with text, numbers, dates, moments and times; errors and empty cells are null', async () => {
  expect(await parse('list.xlsx', readTestFile('list.xlsx'), 'table')).toEqual({
    kind: 'table',
    format: 'xlsx',
    sheets: [
      {
        name: 'Participants',
        rows: [
          ['Name', 'الاسم', 'Born', 'Arrived', 'Signed', 'Days', 'Certified'],
          ['Rim Salhane', 'ريم سلحان', '1988-02-29', '09:30:00', '2025-04-09T16:45:00', 3.5, 1],
          [null, null, null, null, null, null, null],
          ['Adel Norrin', null, null, null, null, null, null],
        ],
      },
      { name: 'Notes', rows: [['=SUM(1)']] },
    ],
  });
});

test('empty formatted cells far out do not make the sheet large', async () => {
  const rows = '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="XFD1" s="0"/></row><row r="100000"/>';
  expect(await parse('a.xlsx', makeXlsx(rows), 'table')).toMatchObject({
    sheets: [{ name: 'List', rows: [[true]] }],
  });
});

test('a cell longer than any spreadsheet allows is refused', async () => {
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(32_768)}</t></is></c></row>`;
  await expect(parse('a.xlsx', makeXlsx(rows), 'table')).rejects.toMatchObject({
    code: 'file-corrupt',
  });
});

test('names that mean something to JavaScript are only names', async () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c></row>';
  expect(await parse('__proto__.xlsx', makeXlsx(rows), 'table')).toMatchObject({
    sheets: [{ rows: [['__proto__']] }],
  });
  expect(Object.keys(Object.prototype)).toEqual([]);
});
