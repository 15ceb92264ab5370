import type { Cell } from '#shared/documents/schema';
import type { ListColumn } from '#shared/people/list-reading/index';
import type { ViewRow } from './view-rows';

const CHARACTER = 6.6;
const PADDING = 22;
const narrowest = 56;
const widest = 230;
const SAMPLE = 60;
/** A header may be cut beyond this. */
const LONGEST_HEADER = 18;

/** Tracks as wide as what stands in them; a column of nothing but empty cells without a header is not drawn. */
export function measureColumns(
  columns: readonly ListColumn[],
  rows: readonly ViewRow[],
  cellAt: (row: number, column: number) => Cell,
  nameOf: (column: ListColumn) => string,
): readonly { readonly column: ListColumn; readonly width: number }[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_, index) => index % step === 0);
  return columns.flatMap((column) => {
    const lengths = sample.map(({ row }) => String(cellAt(row, column.index) ?? '').length);
    const longest = Math.max(0, ...lengths);
    if (longest === 0 && column.header === '' && column.meaning === 'unknown') return [];
    const header = Math.max(column.header.length, nameOf(column).length + 3);
    const natural = Math.max(longest, Math.min(header, LONGEST_HEADER)) * CHARACTER + PADDING;
    return [{ column, width: Math.round(Math.min(widest, Math.max(narrowest, natural))) }];
  });
}
