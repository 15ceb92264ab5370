import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { type Locale, locales } from '#shared/i18n/locales';
import { createTranslator } from '#shared/i18n/translator';
import { buildAttendanceReport } from '#shared/reports/attendance-report';
import type { ReportModel, ReportTable } from '#shared/reports/model';
import { makeExampleReport } from '#shared/reports/testing/example-report';
import { writeXlsx } from './xlsx';

function buildReport(locale: Locale): ReportModel {
  const data = makeExampleReport(locale, { people: 12, days: 2 });
  const options = { locale, digits: 'latin', generatedOn: '2026-03-09' } as const;
  return buildAttendanceReport(
    data,
    { ...options, includeContacts: true },
    createTranslator(locale),
  );
}

async function readBack(model: ReportModel) {
  return readExcelFile(Buffer.from(await writeXlsx(model)));
}

const tablesOf = ({ blocks }: ReportModel) =>
  blocks.filter((block): block is ReportTable => block.type === 'table');

test.each(locales)('in %s every number and every name is read back as it was', async (locale) => {
  const model = buildReport(locale);
  const [facts, ...sheets] = await readBack(model);
  const tables = tablesOf(model);

  expect(sheets.map(({ data }) => data)).toEqual(
    tables.map(({ columns, rows, totals }) => [
      columns.map(({ header }) => header),
      ...rows,
      ...(totals.length > 0 ? [totals] : []),
    ]),
  );
  expect(sheets.map(({ sheet }) => sheet)).toEqual(tables.map(({ title }) => title.slice(0, 31)));
  const written = facts?.data.flat() ?? [];
  for (const block of model.blocks) {
    if (block.type !== 'facts') continue;
    for (const { label, value } of block.facts) {
      expect(written).toContain(label);
      if (value !== null) expect(written).toContain(value);
    }
  }
});

test('a name that looks like a formula, a phone and a long number stay text', async () => {
  const rows = [['=1+1'], ['+20 100 555 0001'], ['@SUM(A1)'], ['-5'], ['00123456789012345678']];
  const model: ReportModel = {
    ...buildReport('en'),
    blocks: [
      { type: 'table', title: 'T', columns: [{ header: 'A', kind: 'text' }], rows, totals: [] },
    ],
  };
  const sheets = await readBack(model);
  expect(sheets[1]?.data.slice(1)).toEqual(rows);
});

test('characters that would make the file unreadable are left out', async () => {
  const text = 'a\u0000b\u001fc\ud800d\ufffe <e> & "f"';
  const model: ReportModel = {
    ...buildReport('en'),
    blocks: [
      {
        type: 'table',
        title: text,
        columns: [{ header: text, kind: 'text' }],
        rows: [[text]],
        totals: [],
      },
    ],
  };
  const sheets = await readBack(model);
  expect(sheets[1]?.data).toEqual([['abcd <e> & "f"'], ['abcd <e> & "f"']]);
});
