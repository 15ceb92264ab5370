import { type JournalCommit, lastStampOf } from './commit';
import type { Tally } from './line';

export const emptyTally: Tally = { sequence: 0, lastAt: null, rows: {}, changes: 0 };

export interface RunningTally {
  readonly add: (commit: JournalCommit) => void;
  /** Where commits could not be read, their number goes on without them. */
  readonly skipTo: (sequence: number) => void;
  readonly current: () => Tally;
}

/**
 * Counts on from a known place. The rows of each table follow from the changes alone: one whose `before` is null made
 * a row, and none ever takes one away, since deletes are soft.
 */
export function startTally(start: Tally): RunningTally {
  const rows: Record<string, number> = { ...start.rows };
  let { sequence, lastAt, changes } = start;
  return {
    add: (commit) => {
      sequence += 1;
      lastAt = lastStampOf(commit);
      changes += commit.changes.length;
      for (const { before, table } of commit.changes) {
        if (before === null) rows[table] = (rows[table] ?? 0) + 1;
      }
    },
    skipTo: (reached) => {
      sequence = reached;
    },
    current: () => ({ sequence, lastAt, rows: { ...rows }, changes }),
  };
}

/** Tables that have no row need not be named. */
export function hasSameRows(
  left: Readonly<Record<string, number>>,
  right: Readonly<Record<string, number>>,
): boolean {
  const tables = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...tables].every((table) => (left[table] ?? 0) === (right[table] ?? 0));
}
