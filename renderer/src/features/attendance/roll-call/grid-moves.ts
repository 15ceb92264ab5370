import type { Direction } from '#shared/i18n/locales';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A block of cells: where it was begun, and the active cell, where it ends. */
export interface Selection {
  readonly anchor: Cell;
  readonly active: Cell;
}

/** The block from its first to its last cell, both included. */
export interface Block {
  readonly from: Cell;
  readonly to: Cell;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export function selectCell(cell: Cell): Selection {
  return { anchor: cell, active: cell };
}

/**
 * Where a key leads. The arrows are those of the screen: where rows run from right to left, the left arrow
 * goes to the later session. `page` is how many rows Page Down passes. `null` for a key that does not move.
 */
export function moveSelection(
  selection: Selection,
  pressed: PressedKey,
  size: GridSize,
  page: number,
  direction: Direction,
): Selection | null {
  const isJump = pressed.ctrlKey || pressed.metaKey;
  const whole = selectWhole(selection.active, pressed, size);
  if (whole) return whole;
  const moved = moveCell(selection.active, pressed, { isJump, page, direction }, size);
  if (!moved) return null;
  const active = keepInside(moved, size);
  const isExtending = pressed.shiftKey && pressed.key !== 'Enter';
  return { anchor: isExtending ? selection.anchor : active, active };
}

interface Step {
  readonly isJump: boolean;
  readonly page: number;
  readonly direction: Direction;
}

function moveCell(
  { row, column }: Cell,
  { key, shiftKey }: PressedKey,
  { isJump, page, direction }: Step,
  size: GridSize,
): Cell | null {
  const forward = direction === 'rtl' ? -1 : 1;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (key) {
    case 'ArrowDown':
      return { row: isJump ? lastRow : row + 1, column };
    case 'ArrowUp':
      return { row: isJump ? 0 : row - 1, column };
    case 'ArrowRight':
      return { row, column: isJump ? lastColumn * Number(forward > 0) : column + forward };
    case 'ArrowLeft':
      return { row, column: isJump ? lastColumn * Number(forward < 0) : column - forward };
    case 'PageDown':
      return { row: row + page, column };
    case 'PageUp':
      return { row: row - page, column };
    case 'Home':
      return { row: isJump ? 0 : row, column: 0 };
    case 'End':
      return { row: isJump ? lastRow : row, column: lastColumn };
    case 'Enter':
      return { row: row + (shiftKey ? -1 : 1), column };
    default:
      return null;
  }
}

/** As in spreadsheets: Ctrl+Space takes the column, Ctrl+A everything. */
function selectWhole(
  active: Cell,
  { key, ctrlKey, metaKey }: PressedKey,
  size: GridSize,
): Selection | null {
  if (!ctrlKey && !metaKey) return null;
  if (key === ' ') return selectColumn(active.column, size);
  if (key.toLowerCase() !== 'a') return null;
  return {
    active: { row: 0, column: 0 },
    anchor: { row: size.rows - 1, column: size.columns - 1 },
  };
}

export function selectColumn(column: number, size: GridSize): Selection {
  return { active: { row: 0, column }, anchor: { row: size.rows - 1, column } };
}

export function selectRow(row: number, size: GridSize): Selection {
  return { active: { row, column: 0 }, anchor: { row, column: size.columns - 1 } };
}

function keepInside({ row, column }: Cell, size: GridSize): Cell {
  return {
    row: Math.max(0, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, size.columns - 1)),
  };
}

/** The selection in a grid that may have shrunk since. */
export function fitSelection({ anchor, active }: Selection, size: GridSize): Selection {
  return { anchor: keepInside(anchor, size), active: keepInside(active, size) };
}

export function blockOf({ anchor, active }: Selection): Block {
  return {
    from: {
      row: Math.min(anchor.row, active.row),
      column: Math.min(anchor.column, active.column),
    },
    to: { row: Math.max(anchor.row, active.row), column: Math.max(anchor.column, active.column) },
  };
}

export function countCells({ from, to }: Block): number {
  return (to.row - from.row + 1) * (to.column - from.column + 1);
}
