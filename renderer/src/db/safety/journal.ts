import type { Commit } from '../commit-listeners';

/** The file outside the store. Resolves when the commits are on the disk; the moment is when they were. */
export type AppendCommits = (commits: readonly Commit[]) => Promise<{ readonly savedAt: string }>;

export interface Journal {
  /** Resolves when the commit is on the disk, with the moment; rejects for ever after the first failure. */
  readonly append: (commit: Commit) => Promise<string>;
}

interface Waiting {
  readonly commit: Commit;
  readonly resolve: (savedAt: string) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Hands commits over in their order, one message at a time: what comes while one is on its way goes with the next
 * together, so that several share one flush of the disk. After a failure nothing more is sent, since a later
 * commit must never be on the disk without an earlier one.
 */
export function createJournal(send: AppendCommits): Journal {
  let waiting: Waiting[] = [];
  let isSending = false;
  let failure: { readonly error: unknown } | null = null;

  const sendWaiting = async (): Promise<void> => {
    isSending = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        if (failure) throw failure.error;
        const { savedAt } = await send(batch.map(({ commit }) => commit));
        for (const { resolve } of batch) resolve(savedAt);
      } catch (error) {
        failure ??= { error };
        for (const { reject } of batch) reject(error);
      }
    }
    isSending = false;
  };

  return {
    append: (commit) =>
      new Promise((resolve, reject) => {
        waiting.push({ commit, resolve, reject });
        if (!isSending) void sendWaiting();
      }),
  };
}
