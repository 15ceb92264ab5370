import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import classes from './ImportProgress.module.css';
import type { ImportResult } from './import-run';
import { ResultLine } from './ResultLine';

interface ImportResultsProps {
  readonly results: readonly ImportResult[];
  readonly isRunning: boolean;
}

const LINE_HEIGHT = 26;
const LINES_BEYOND_VIEW = 8;

/** A line for each file. While the import runs, the newest is in view. */
export function ImportResults({ results, isRunning }: ImportResultsProps) {
  const list = useRef<HTMLUListElement>(null);
  const lines = useVirtualizer({
    count: results.length,
    getScrollElement: () => list.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: LINES_BEYOND_VIEW,
    initialRect: { width: 800, height: 176 },
  });

  useEffect(() => {
    if (isRunning && results.length > 0) lines.scrollToIndex(results.length - 1);
  }, [isRunning, results.length, lines]);

  // Enter then opens the first draft; who is typing elsewhere is left alone.
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    const hasEnded = wasRunning.current && !isRunning;
    wasRunning.current = isRunning;
    if (!hasEnded || document.activeElement?.matches('input, textarea')) return;
    lines.scrollToIndex(0);
    list.current?.querySelector('a')?.focus();
  }, [isRunning, lines]);

  return (
    <ul className={classes.results} ref={list}>
      <li
        className={classes.spacer}
        aria-hidden
        style={{ blockSize: lines.getTotalSize() }}
        role="presentation"
      />
      {lines.getVirtualItems().map(({ index, start, key }) => {
        const result = results[index];
        return result ? (
          <ResultLine
            key={key}
            result={result}
            offset={start}
            position={index + 1}
            total={results.length}
          />
        ) : null;
      })}
    </ul>
  );
}
