import type { RunningProgram } from '../program/start-program';
import type { Random } from '../random';
import type { Ledger } from '../store/session';
import { screens } from './screens';

export interface Working {
  /** No action is begun any more; resolves when the one under way has ended, well or not. */
  readonly stop: () => Promise<void>;
}

/** Works on one screen until it is stopped or the application goes away. Resolves when the first edit is saved. */
export async function beginWork(
  { screen }: RunningProgram,
  ledger: Ledger,
  screenName: keyof typeof screens,
  random: Random,
): Promise<Working> {
  const act = await screens[screenName](screen, ledger.before, random);
  let isStopped = false;
  let failure: unknown = null;
  await act();
  const running = (async () => {
    while (!isStopped) await act();
  })().catch((error: unknown) => {
    failure = error;
  });
  await awaitAcknowledged(ledger, () => failure);
  return {
    stop: () => {
      isStopped = true;
      return running;
    },
  };
}

const PATIENCE_MS = 10_000;

async function awaitAcknowledged(ledger: Ledger, failure: () => unknown): Promise<void> {
  const began = performance.now();
  while (ledger.acknowledged.length === 0) {
    if (failure()) throw failure();
    if (performance.now() - began > PATIENCE_MS) throw new Error('no edit was ever acknowledged');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
