import type { Cell } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { limits } from './limits';

/** @throws CodedError `too-many-rows` */
export function refuseLargeGrid(rowCount: number, columnCount: number): void {
  if (rowCount > limits.rows || rowCount * columnCount > limits.cells) {
    throw new CodedError('too-many-rows');
  }
}

/** A rectangle of cells without empty rows at its end, within the limits. */
export function toGrid(rows: readonly (readonly Cell[])[]): Cell[][] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== null));
  const filled = rows.slice(0, last + 1);
  const width = filled.reduce((widest, row) => Math.max(widest, row.length), 0);
  refuseLargeGrid(filled.length, width);
  return filled.map((row) => {
    if (row.some(isTooLong)) throw new CodedError('file-corrupt');
    return [...row, ...Array<null>(width - row.length).fill(null)];
  });
}

function isTooLong(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length > limits.cellCharacters;
}
