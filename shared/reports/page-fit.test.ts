import { expect, test } from 'vitest';
import { createTranslator } from '../i18n/translator';
import { buildAttendanceReport } from './attendance-report';
import type { ReportModel, ReportTable } from './model';
import { chooseOrientation, splitWideTable } from './page-fit';
import { makeExampleReport } from './testing/example-report';

function report(people: number, days: number): ReportModel {
  const options = {
    locale: 'en',
    digits: 'latin',
    generatedOn: '2026-03-09',
    includeContacts: false,
  } as const;
  return buildAttendanceReport(
    makeExampleReport('en', { people, days }),
    options,
    createTranslator('en'),
  );
}

function findList({ blocks }: ReportModel): ReportTable {
  const list = blocks.find((block) => block.type === 'table' && block.usualMark !== undefined);
  if (list?.type !== 'table') throw new Error('no attendance list');
  return list;
}

test('a wide list turns the page', () => {
  expect(chooseOrientation(report(3, 3))).toBe('landscape');
  expect(chooseOrientation(report(0, 1))).toBe('portrait');
});

test('a list that fits stays whole', () => {
  const list = findList(report(5, 3));
  expect(splitWideTable(list)).toEqual([list]);
});

test('a list of thirty half-days is split, with every mark in one part and the names in each', () => {
  const list = findList(report(5, 15));
  const parts = splitWideTable(list);
  const marksOf = (table: ReportTable) => table.columns.filter(({ kind }) => kind === 'mark');

  expect(marksOf(parts[0]!)).toEqual([]);
  expect(parts.slice(1).flatMap(marksOf)).toEqual(marksOf(list));
  for (const part of parts) {
    expect(part.rows.map((row) => row[1])).toEqual(list.rows.map((row) => row[1]));
    for (const row of [...part.rows, part.totals]) expect(row).toHaveLength(part.columns.length);
  }
});
