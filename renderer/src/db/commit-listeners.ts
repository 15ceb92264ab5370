import type { Change } from '#shared/journal/change';

/** A user action as it stands in the store and in the journal: all its changes, already on disk. */
export interface Commit {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** `savedAt`: the moment at which the commit was safe on the disk. */
export type CommitListener = (commit: Commit, savedAt: string) => void;
