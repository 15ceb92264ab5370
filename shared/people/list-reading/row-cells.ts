import { isDitto, isPlaceholder, toOneLine } from './cell-text';
import type { Grid, GridRow } from './grid';

/** Takes values out of the cells of a row. Rows are asked from the top down, since one may repeat the one above. */
export interface RowCells {
  /** The first text in the columns, with what a ditto mark or a merged cell repeats from above. */
  readonly takeText: (row: GridRow, columns: readonly number[]) => string | null;
  /** The first value that can be read in the columns. */
  readonly takeValue: <T>(
    row: GridRow,
    columns: readonly number[],
    read: (text: string) => T | null,
  ) => T | null;
}

export function createRowCells(grid: Grid): RowCells {
  const above = new Map<number, string>();
  const covered = indexTallMerges(grid);

  function takeRepeated(row: GridRow, column: number): string {
    const own = row.cells[column] ?? '';
    const text =
      own === ''
        ? (covered.get(row.index)?.get(column) ?? '')
        : isDitto(own)
          ? (above.get(column) ?? '')
          : own;
    if (text !== '') above.set(column, text);
    return text;
  }

  return {
    takeText: (row, columns) => {
      let first: string | null = null;
      for (const column of columns) {
        const text = takeRepeated(row, column);
        if (text !== '' && !isPlaceholder(text)) first ??= toOneLine(text);
      }
      return first;
    },
    takeValue: (row, columns, read) => {
      for (const column of columns) {
        const text = row.cells[column] ?? '';
        const value = text === '' || isPlaceholder(text) ? null : read(text);
        if (value !== null) return value;
      }
      return null;
    },
  };
}

/** The texts of merged cells that begin in a row above, by row of the sheet and column. */
function indexTallMerges({ merges, rows }: Grid): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rowAt = new Map(rows.map((row) => [row.index, row]));
  const covered = new Map<number, Map<number, string>>();
  for (const { top, bottom, left } of merges) {
    const text = rowAt.get(top)?.cells[left] ?? '';
    for (let row = top + 1; text !== '' && row <= bottom; row += 1) {
      const texts = covered.get(row) ?? new Map<number, string>();
      covered.set(row, texts.set(left, text));
    }
  }
  return covered;
}
