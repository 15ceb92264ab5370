import type { Change } from './change';

/**
 * How much one commit may be, in bytes as the journal keeps it. It is one line there, one message on its way and
 * one piece of a backup, and is held in memory as a whole at each of these places: some 40,000 new people, or
 * 12,000 with six marks of attendance each. Twice as much was seen to pass, and more to end the program.
 */
export const largestCommit = 64 * 1024 * 1024;

const encoder = new TextEncoder();

/** The bytes of the changes as JSON. */
export function measureChanges(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + encoder.encode(JSON.stringify(change)).length, 0);
}
