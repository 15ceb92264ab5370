import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Direction } from '#shared/i18n/locales';
import {
  bringIntoSight,
  findSight,
  isSameSight,
  listInSight,
  nothingInSight,
} from '../../../ui/in-sight';
import { notMeasured, useScrolled } from '../../../ui/use-scrolled';
import { useStable } from '../../../ui/use-stable';
import { geometry, headHeight } from './geometry';
import type { Cell, GridSize } from './grid-moves';

/** Drawn beyond what is in sight, so that a quick hand finds them there. */
const MORE_ROWS = 4;
const MORE_COLUMNS = 1;
/** Another column draws all lines anew, so columns come several at a time. */
const COLUMNS_AT_ONCE = 4;

/**
 * Which rows and columns are drawn, and scrolling to the active cell. Its row is always drawn, because a
 * screen reader must find the cell that `aria-activedescendant` names.
 */
export function useGridWindow(
  scroller: RefObject<HTMLDivElement | null>,
  size: GridSize,
  active: Cell,
  nameWidth: number,
  direction: Direction,
) {
  const [rows, setRows] = useState(nothingInSight);
  const [columns, setColumns] = useState(nothingInSight);
  const scrolled = useRef(notMeasured);
  useScrolled(scroller, (now) => {
    scrolled.current = now;
    const rowsNow = findSight(now.top, now.height - headHeight, geometry.line);
    // As much as there can ever be beside the names: their width is known only after the first drawing.
    const { first, room } = findSight(now.left, now.width - geometry.narrowName, geometry.column);
    const columnsNow = {
      first: first - (first % COLUMNS_AT_ONCE),
      room: room === 0 ? 0 : room + COLUMNS_AT_ONCE,
    };
    setRows((before) => (isSameSight(before, rowsNow) ? before : rowsNow));
    setColumns((before) => (isSameSight(before, columnsNow) ? before : columnsNow));
  });

  const reach = useStable(({ row, column }: Cell) => {
    const { top, left, width, height } = scrolled.current;
    const wantedTop = bringIntoSight(row, geometry.line, top, height - headHeight);
    const wantedLeft = bringIntoSight(column, geometry.column, left, width - nameWidth);
    if (width === 0 || (wantedTop === top && wantedLeft === left)) return;
    const forward = direction === 'rtl' ? -1 : 1;
    scroller.current?.scrollTo({ top: wantedTop, left: wantedLeft * forward });
  });
  const { row, column } = active;
  useLayoutEffect(() => reach({ row, column }), [reach, row, column]);

  const { rows: rowCount, columns: columnCount } = size;
  return {
    rows: useMemo(
      () => withIndex(listInSight(rows, rowCount, MORE_ROWS), row),
      [rows, rowCount, row],
    ),
    // The same array as long as the same columns are in sight, so that rows need not be drawn again.
    columns: useMemo(
      () => withIndex(listInSight(columns, columnCount, MORE_COLUMNS), column),
      [columns, columnCount, column],
    ),
  };
}

function withIndex(indexes: readonly number[], index: number): readonly number[] {
  if (indexes.length === 0 || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((a, b) => a - b);
}
