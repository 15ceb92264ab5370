import type { Merge } from '../../documents/schema';
import { readCellText } from './cell-text';
import type { Sheet } from './types';

/** The rows of a sheet that hold anything, as texts, and where they stood. */
export interface GridRow {
  /** In the sheet as imported. */
  readonly index: number;
  readonly cells: readonly string[];
  /** How many cells hold something. */
  readonly filled: number;
}

export interface Grid {
  readonly rows: readonly GridRow[];
  readonly width: number;
  readonly merges: readonly Merge[];
}

export function toGrid(sheet: Sheet): Grid {
  const rows: GridRow[] = [];
  let width = 0;
  for (const [index, cells] of sheet.rows.entries()) {
    const texts = cells.map(readCellText);
    let filled = 0;
    for (const text of texts) if (text !== '') filled += 1;
    if (filled > 0) rows.push({ index, cells: texts, filled });
    width = Math.max(width, texts.length);
  }
  return { rows, width, merges: sheet.merges ?? [] };
}

/** The merge whose first row this is and that reaches over several columns, if one begins at this cell. */
export function findWideMerge(grid: Grid, row: number, column: number): Merge | undefined {
  return grid.merges.find(({ top, left, right }) => top === row && left === column && right > left);
}

/** The first text of a row, which often says what kind of row it is. */
export function firstText({ cells }: GridRow): string {
  return cells.find((cell) => cell !== '') ?? '';
}
