import readXlsxFile from 'read-excel-file/node';
import type { Cell, ImportedTable } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { refuseLargeGrid, toGrid } from './grid';
import type { Archive } from './zip-guard';
import { packParts } from './zip-pack';

/** The visible sheets of a workbook. Formulas count with their stored result. */
export async function readXlsx(archive: Archive): Promise<ImportedTable> {
  for (const [name, part] of archive.parts) {
    if (name.startsWith('xl/worksheets/')) refuseWideSheet(part.toString('utf8'));
  }
  const sheets = await readXlsxFile(packParts(archive.parts));
  const isHidden = readHiddenSheets(archive);
  const visible = sheets.filter(({ data }, index) => data !== undefined && !isHidden[index]);
  return {
    kind: 'table',
    format: 'xlsx',
    sheets: visible.map(({ sheet, data }) => ({
      name: sheet,
      rows: toGrid(data.map((row) => row.map(readCell))),
    })),
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

/** In the order of the workbook, which is also the order in which the library answers. */
function readHiddenSheets(archive: Archive): readonly boolean[] {
  const workbook = archive.parts.get('xl/workbook.xml');
  if (!workbook) throw new CodedError('file-corrupt');
  const sheets = workbook.toString('utf8').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g);
  return [...sheets].map(([tag]) => /\bstate="(hidden|veryHidden)"/.test(tag));
}

function readCell(value: unknown): Cell {
  if (value instanceof Date) return readMoment(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/**
 * Spreadsheets count days, so that 09:30 arrives as 09:29:59.999: rounded to seconds. The first days of the
 * count are not dates but times of day.
 */
function readMoment(value: Date): Cell {
  const seconds = Math.round(value.getTime() / 1_000);
  if (Number.isNaN(seconds)) return null;
  const [date = '', clock = ''] = new Date(seconds * 1_000).toISOString().slice(0, 19).split('T');
  if (date.startsWith('1899-12-3') || date === '1904-01-01') return clock;
  return clock === '00:00:00' ? date : `${date}T${clock}`;
}
