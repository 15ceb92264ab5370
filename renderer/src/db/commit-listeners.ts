import type { Change } from '#shared/journal/change';

/** A user action as it stands in the store: all its changes, already on disk. */
export interface Commit {
  readonly id: string;
  readonly changes: readonly Change[];
}

export type CommitListener = (commit: Commit) => void;
