import { describe, expect, test } from 'vitest';
import { makeOds, writeOdsCell } from './test-files/make-ods';
import { parse } from './test-files/read-test-file';

const cell = writeOdsCell;

async function readSheets(content: string, styles = ''): Promise<unknown> {
  const table = await parse('list.ods', makeOds(content, { styles }), 'table');
  return table.kind === 'table' ? table.sheets : null;
}

function writeTable(rows: readonly string[], name = 'List', style = 'ta1'): string {
  const lines = rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('');
  return `<table:table table:name="${name}" table:style-name="${style}">${lines}</table:table>`;
}

test('cells come with text, numbers, dates, moments, times and truth; errors are null', async () => {
  const row = [
    cell('string', '', '<text:p>ريم &amp; Rim</text:p><text:p>a<text:s text:c="2"/>b</text:p>'),
    cell('float', 'office:value="3.5"', '<text:p>3,50</text:p>'),
    cell('date', 'office:date-value="1988-02-29"', '<text:p>29/02/88</text:p>'),
    cell('date', 'office:date-value="2025-04-09T16:45:00"', '<text:p>x</text:p>'),
    cell('time', 'office:time-value="PT09H30M00S"', '<text:p>09:30</text:p>'),
    cell('boolean', 'office:boolean-value="true"', '<text:p>VRAI</text:p>'),
    cell('string', 'calcext:value-type="error"', '<text:p>#N/A</text:p>'),
    cell(
      'string',
      '',
      '<office:annotation><text:p>a note</text:p></office:annotation><text:p>=1</text:p>',
    ),
  ].join('');
  expect(await readSheets(writeTable([row]))).toEqual([
    {
      name: 'List',
      rows: [
        ['ريم & Rim\na  b', 3.5, '1988-02-29', '2025-04-09T16:45:00', '09:30:00', true, null, '=1'],
      ],
    },
  ]);
});

test('repeated and empty cells and rows are laid out, but not those after the last value', async () => {
  const rows =
    `<table:table-row><table:table-cell table:number-columns-repeated="2"/>${cell('float', 'office:value="1" table:number-columns-repeated="2"', '')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>` +
    '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>' +
    `<table:table-row table:number-rows-repeated="2">${cell('float', 'office:value="2"', '')}</table:table-row>` +
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  expect(await readSheets(`<table:table table:name="A">${rows}</table:table>`)).toEqual([
    {
      name: 'A',
      rows: [
        [null, null, 1, 1],
        [null, null, null, null],
        [null, null, null, null],
        [2, null, null, null],
        [2, null, null, null],
      ],
    },
  ]);
});

test('merged cells are told with their size', async () => {
  const merged = cell(
    'string',
    'table:number-columns-spanned="2" table:number-rows-spanned="2"',
    '<text:p>a</text:p>',
  );
  const first = `${merged}<table:covered-table-cell/>${cell('string', '', '<text:p>b</text:p>')}`;
  const below = `<table:covered-table-cell table:number-columns-repeated="2"/>${cell('string', '', '<text:p>c</text:p>')}`;
  expect(await readSheets(writeTable([first, below]))).toEqual([
    {
      name: 'List',
      rows: [
        ['a', null, 'b'],
        [null, null, 'c'],
      ],
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    },
  ]);
});

test('hidden sheets are left out', async () => {
  const styles =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const row = cell('float', 'office:value="1"', '');
  const sheets = writeTable([row], 'Old', 'ta2') + writeTable([row], 'New', 'ta1');
  expect(await readSheets(sheets, styles)).toMatchObject([{ name: 'New' }]);
});

describe('refused with a reason', () => {
  const row = writeTable([cell('float', 'office:value="1"', '')]);
  const far =
    '<table:table-row table:number-rows-repeated="200000"><table:table-cell/></table:table-row>';
  const wide = cell('float', 'office:value="1" table:number-columns-repeated="9000000"', '');
  test.each([
    ['a password', makeOds(row, { manifest: '<manifest:encryption-data/>' }), 'file-encrypted'],
    [
      'macros',
      makeOds(row, { others: [{ name: 'Basic/Standard/Module1.xml', content: '<m/>' }] }),
      'file-has-macros',
    ],
    [
      'a value far down',
      makeOds(`<table:table table:name="A">${far}${row.slice(row.indexOf('<table:table-row'))}`),
      'too-many-rows',
    ],
    ['a value without end', makeOds(writeTable([wide])), 'too-many-rows'],
    ['no cells', makeOds(writeTable([''])), 'file-empty'],
    ['half of the file', makeOds(row).subarray(0, 300), 'file-corrupt'],
    [
      'a text document',
      makeOds(row, { type: 'application/vnd.oasis.opendocument.text' }),
      'file-type-mismatch',
    ],
  ])('%s', async (_, bytes, code) => {
    await expect(parse('a.ods', bytes, 'table')).rejects.toMatchObject({ code });
  });
});
