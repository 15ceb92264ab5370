import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx';
import type { Cell, ImportedTable } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { toGrid } from './grid';
import { limits } from './limits';
import { clipMerges } from './merges';
import { readMoment } from './spreadsheet-date';

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Workbooks made on old Macintosh computers count from another day. */
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);

/** The visible sheets of an Excel 97 workbook. Formulas count with their stored result. */
export function readXls(bytes: Uint8Array): ImportedTable {
  const workbook = parse(bytes);
  const dayZero = workbook.Workbook?.WBProps?.date1904 ? DAY_ZERO_1904 : DAY_ZERO;
  const visible = workbook.SheetNames.filter(
    (_, index) => !workbook.Workbook?.Sheets?.[index]?.Hidden,
  );
  return {
    kind: 'table',
    format: 'xls',
    sheets: visible.map((name) => {
      const sheet = workbook.Sheets[name];
      const rows = toGrid(readRows(sheet, dayZero));
      const merges = (sheet?.['!merges'] ?? []).map(({ s, e }) => ({
        top: s.r,
        left: s.c,
        bottom: e.r,
        right: e.c,
      }));
      return { name, rows, ...clipMerges(merges, rows) };
    }),
  };
}

function parse(bytes: Uint8Array) {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      sheetRows: limits.rows + 1,
    });
  } catch (cause) {
    const isLocked = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new CodedError(isLocked ? 'file-encrypted' : 'file-corrupt', { cause });
  }
}

function readRows(sheet: WorkSheet | undefined, dayZero: number): Cell[][] {
  const data: (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? [];
  // Rows and cells without content are holes.
  return Array.from(data, (row) => Array.from(row ?? [], (cell) => readCell(cell, dayZero)));
}

function readCell(cell: CellObject | undefined, dayZero: number): Cell {
  if (!cell || cell.t === 'e' || cell.t === 'z') return null;
  const { v } = cell;
  if (typeof v === 'number') return readNumber(v, cell, dayZero);
  return typeof v === 'boolean' ? v : typeof v === 'string' && v !== '' ? v : null;
}

function readNumber(value: number, { z }: CellObject, dayZero: number): Cell {
  if (!Number.isFinite(value)) return null;
  const isDate = typeof z === 'string' && SSF.is_date(z);
  return isDate ? readMoment(new Date(dayZero + value * DAY)) : value;
}
