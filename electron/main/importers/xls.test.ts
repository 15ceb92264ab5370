import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { parse } from './test-files/read-test-file';

interface XlsOptions {
  readonly hidden?: readonly string[];
  readonly merge?: string;
}

/** An Excel 97 workbook with sheets of the given rows. */
function makeXls(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  { hidden = [], merge }: XlsOptions = {},
): Buffer {
  const workbook = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    if (merge) sheet['!merges'] = [utils.decode_range(merge)];
    utils.book_append_sheet(workbook, sheet, name);
  }
  workbook.Workbook = {
    Sheets: workbook.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer;
}

test('visible sheets come with text in both scripts, numbers, dates, truth and merged cells', async () => {
  const born = { t: 'n', v: 32202, z: 'dd/mm/yyyy' };
  const arrived = { t: 'n', v: 0.395833333, z: 'hh:mm' };
  const rows = [
    ['Rim Salhane', null, 'ريم سلحان', born, arrived],
    [3.5, true, null, { t: 'e', v: 42 }, '=1+1'],
  ];
  const bytes = makeXls({ List: rows, Old: [['x']] }, { hidden: ['Old'], merge: 'A1:B1' });
  expect(await parse('list.xls', bytes, 'table')).toEqual({
    kind: 'table',
    format: 'xls',
    sheets: [
      {
        name: 'List',
        rows: [
          ['Rim Salhane', null, 'ريم سلحان', '1988-02-29', '09:30:00'],
          [3.5, true, null, null, '=1+1'],
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      },
    ],
  });
});

test('the content decides, not the name', async () => {
  const bytes = makeXls({ List: [['a']] });
  expect(await parse('list.xlsx', bytes, 'table')).toMatchObject({ format: 'xls' });
  expect(await parse('list.xls', Buffer.from('a\tb\n'), 'table')).toMatchObject({ format: 'csv' });
});

describe('refused with a reason', () => {
  const sound = makeXls({ List: [['a']] });
  const mark = (name: string) => Buffer.concat([sound, Buffer.from(name, 'utf16le')]);
  const picture = Buffer.from('89504e470d0a1a0a0000000000', 'hex');
  test.each([
    ['macros', mark('_VBA_PROJECT_CUR'), 'file-has-macros'],
    ['a password', mark('EncryptedPackage'), 'file-encrypted'],
    ['damage', Buffer.from(sound).fill(0xff, 512, 1_100), 'file-corrupt'],
    ['half of the file', sound.subarray(0, 1_200), 'file-corrupt'],
    ['no cells', makeXls({ List: [] }), 'file-empty'],
    ['a picture', picture, 'file-type-mismatch'],
  ])('%s', async (_, bytes, code) => {
    await expect(parse('a.xls', bytes, 'table')).rejects.toMatchObject({ code });
  });

  test('a list where a document is expected', async () => {
    await expect(parse('a.xls', sound)).rejects.toMatchObject({ code: 'file-type-mismatch' });
  });
});
