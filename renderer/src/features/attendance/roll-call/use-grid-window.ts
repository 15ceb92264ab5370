import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo } from 'react';
import type { Direction } from '#shared/i18n/locales';
import { geometry, headHeight } from './geometry';
import type { Cell } from './grid-moves';

/**
 * Which rows and columns are drawn, and scrolling to the active cell. Its row is always drawn, because a
 * screen reader must find the cell that `aria-activedescendant` names.
 */
export function useGridWindow(
  scroller: RefObject<HTMLDivElement | null>,
  size: { readonly rows: number; readonly columns: number },
  active: Cell,
  nameWidth: number,
  direction: Direction,
) {
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => geometry.line,
    overscan: 4,
    scrollPaddingEnd: headHeight,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) =>
        withIndex(defaultRangeExtractor(range), active.row),
      [active.row],
    ),
  });
  const columns = useVirtualizer({
    count: size.columns,
    horizontal: true,
    isRtl: direction === 'rtl',
    getScrollElement: () => scroller.current,
    estimateSize: () => geometry.column,
    overscan: 2,
    scrollPaddingEnd: nameWidth,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) =>
        withIndex(defaultRangeExtractor(range), active.column),
      [active.column],
    ),
  });

  useLayoutEffect(() => {
    rows.scrollToIndex(active.row);
  }, [rows, active.row]);
  useLayoutEffect(() => {
    columns.scrollToIndex(active.column);
  }, [columns, active.column]);

  const shownColumns = columns
    .getVirtualItems()
    .map(({ index }) => index)
    .join(' ');
  return {
    rows: rows.getVirtualItems().map(({ index }) => index),
    // The same array as long as the same columns are in sight, so that rows need not be drawn again.
    columns: useMemo(() => shownColumns.split(' ').map(Number), [shownColumns]),
  };
}

function withIndex(indexes: number[], index: number): number[] {
  return indexes.includes(index) ? indexes : [...indexes, index].sort((a, b) => a - b);
}
