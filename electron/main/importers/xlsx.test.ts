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

test('merged cells are told with their size, cut to the filled part of the sheet', async () => {
  const text = (place: string) => `<c r="${place}" t="inlineStr"><is><t>a</t></is></c>`;
  const rows = `<row r="1">${text('A1')}<c r="B1"/></row><row r="2">${text('B2')}</row>`;
  const merges =
    '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A1048576"/></mergeCells>';
  const bytes = makeXlsx(rows, [], merges);
  expect(await parse('a.xlsx', bytes, 'table')).toMatchObject({
    sheets: [
      {
        rows: [
          ['a', null],
          [null, 'a'],
        ],
        merges: [
          { top: 0, left: 0, bottom: 0, right: 1 },
          { top: 1, left: 0, bottom: 1, right: 0 },
        ],
      },
    ],
  });
});
