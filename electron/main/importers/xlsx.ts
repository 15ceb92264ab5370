import readXlsxFile from 'read-excel-file/node';
import type { Cell, ImportedTable, Merge } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { refuseLargeGrid, toGrid } from './grid';
import { clipMerges } from './merges';
import { readMoment } from './spreadsheet-date';
import type { Archive } from './zip-guard';
import { packParts } from './zip-pack';

/** The visible sheets of a workbook. Formulas count with their stored result. */
export async function readXlsx(archive: Archive): Promise<ImportedTable> {
  for (const [name, part] of archive.parts) {
    if (name.startsWith('xl/worksheets/')) refuseWideSheet(part.toString('utf8'));
  }
  const sheets = await readXlsxFile(packParts(archive.parts));
  const facts = readSheetFacts(archive);
  return {
    kind: 'table',
    format: 'xlsx',
    sheets: sheets.flatMap(({ sheet, data }, index) => {
      const { isHidden = false, part = '' } = facts[index] ?? {};
      if (data === undefined || isHidden) return [];
      const rows = toGrid(data.map((row) => row.map(readCell)));
      return [{ name: sheet, rows, ...clipMerges(readMerges(archive.parts.get(part)), rows) }];
    }),
  };
}

/** One lone value far out makes the library fill everything before it: measured before it is asked to. */
function refuseWideSheet(xml: string): void {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, column = '', row = '', end] of xml.matchAll(
    /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*?(\/?)>/g,
  )) {
    if (end === '/') continue;
    lastRow = Math.max(lastRow, Number(row));
    lastColumn = Math.max(lastColumn, readColumnNumber(column));
  }
  refuseLargeGrid(lastRow, lastColumn);
}

/** `A` is 1, `AA` is 27. */
function readColumnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

interface SheetFacts {
  readonly isHidden: boolean;
  /** The name of its part in the archive. */
  readonly part: string;
}

/** In the order of the workbook, which is also the order in which the library answers. */
function readSheetFacts(archive: Archive): readonly SheetFacts[] {
  const workbook = archive.parts.get('xl/workbook.xml');
  if (!workbook) throw new CodedError('file-corrupt');
  const targets = readTargets(archive);
  const sheets = workbook.toString('utf8').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g);
  return [...sheets].map(([tag]) => ({
    isHidden: /\bstate="(hidden|veryHidden)"/.test(tag),
    part: targets.get(/\b\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '',
  }));
}

/** Which part each relation of the workbook leads to. */
function readTargets(archive: Archive): ReadonlyMap<string, string> {
  const relations = archive.parts.get('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? '';
  const tags = relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g);
  return new Map(
    [...tags].map(([tag]) => {
      const target = /\bTarget="([^"]*)"/.exec(tag)?.[1] ?? '';
      const id = /\bId="([^"]*)"/.exec(tag)?.[1] ?? '';
      return [id, target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/** The library gives merged cells their value once and says nothing of their size. */
function readMerges(part: Buffer | undefined): Merge[] {
  // Behind the rows, which are most of the part.
  const start = part?.lastIndexOf('mergeCells>') ?? -1;
  const opening = part?.lastIndexOf('</sheetData>') ?? -1;
  if (!part || start < 0) return [];
  const xml = part.toString('utf8', Math.max(opening, 0), start);
  const refs = xml.matchAll(
    /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g,
  );
  return [...refs].map(([, left = '', top = '', right = '', bottom = '']) => ({
    top: Number(top) - 1,
    left: readColumnNumber(left) - 1,
    bottom: Number(bottom) - 1,
    right: readColumnNumber(right) - 1,
  }));
}

function readCell(value: unknown): Cell {
  if (value instanceof Date) return readMoment(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
