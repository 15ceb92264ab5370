import type { RefObject } from 'react';
import type { Mark } from '#shared/attendance/schema';
import type { Session } from '#shared/trainings/schema';
import type { Selection } from './grid-moves';
import type { MarkTable } from './mark-table';
import type { RosterLine } from './roster-lines';

/** What the keys and the mouse ask for. */
export interface GridActions {
  readonly onSelect: (selection: Selection) => void;
  /** Sets or clears the marks of the selected block. */
  readonly onMark: (mark: Mark | null) => void;
  readonly onTogglePresent: () => void;
  /** The first row or column of the block goes into the others. */
  readonly onFillFrom: (side: 'above' | 'before') => void;
  /** Everybody without a mark in a session becomes present. */
  readonly onFillSession: (column: number) => void;
  /** Turns the mark of one cell into the next one. */
  readonly onTurn: (row: number, column: number) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The selected block as text for the clipboard. */
  readonly onCopy: () => string;
  readonly onPaste: (text: string) => void;
}

/** What the grid shows and what it asks for; its keys and its mouse work on the same. */
export interface RollCallGridProps extends GridActions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly lines: readonly RosterLine[];
  readonly sessions: readonly Session[];
  readonly table: MarkTable;
  readonly selection: Selection;
}
