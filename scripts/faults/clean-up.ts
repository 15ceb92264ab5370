/** Takes back what a run did to the computer: mounts, processes, folders. */
export interface CleanUp {
  /**
   * Notes how something is taken back. The function that is returned does so at once; otherwise it is done at the end,
   * also when the run is interrupted. All of it is synchronous, since a process that ends waits for nothing.
   */
  readonly later: (takeBack: () => void) => () => void;
  /** Latest first. What fails is left, so that the rest is taken back all the same. */
  readonly now: () => void;
}

export function createCleanUp(): CleanUp {
  const pending = new Set<() => void>();
  const now = () => {
    for (const takeBack of [...pending].reverse()) {
      pending.delete(takeBack);
      try {
        takeBack();
      } catch (error) {
        console.error(`Could not be taken back: ${String(error)}`);
      }
    }
  };
  return {
    later: (takeBack) => {
      pending.add(takeBack);
      return () => {
        if (pending.delete(takeBack)) takeBack();
      };
    },
    now,
  };
}

/** Runs something and takes back what it did, however it ends; Ctrl+C and a signal included. */
export async function withCleanUp<Value>(run: (cleanUp: CleanUp) => Promise<Value>) {
  const cleanUp = createCleanUp();
  const stop = () => process.exit(130);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  process.once('exit', cleanUp.now);
  for (const signal of signals) process.once(signal, stop);
  try {
    return await run(cleanUp);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    process.off('exit', cleanUp.now);
    cleanUp.now();
  }
}
