import { type RefObject, useRef, useState } from 'react';
import { bringIntoSight, findSight, isSameSight, listInSight, nothingInSight } from './in-sight';
import { notMeasured, useScrolled } from './use-scrolled';

interface Rows {
  readonly count: number;
  /** Pixels of each row, and of what stays above them. */
  readonly height: number;
  readonly headHeight: number;
  /** Rows drawn beyond those in sight, on both sides. */
  readonly more: number;
}

interface RowsInSight {
  readonly indexes: readonly number[];
  readonly scrollTo: (index: number) => void;
}

/**
 * The rows to draw of a list of any length. All are of one height, so that nothing is measured or added up: another
 * 100,000 rows cost no more than another ten.
 */
export function useRowsInSight(
  scroller: RefObject<HTMLElement | null>,
  { count, height, headHeight, more }: Rows,
): RowsInSight {
  const [sight, setSight] = useState(nothingInSight);
  const scrolled = useRef(notMeasured);
  useScrolled(scroller, (now) => {
    scrolled.current = now;
    const next = findSight(now.top, now.height - headHeight, height);
    setSight((before) => (isSameSight(before, next) ? before : next));
  });
  return {
    indexes: listInSight(sight, count, more),
    scrollTo: (index) => {
      const { top, height: length } = scrolled.current;
      const wanted = bringIntoSight(index, height, top, length - headHeight);
      if (wanted !== top) scroller.current?.scrollTo({ top: wanted });
    },
  };
}
