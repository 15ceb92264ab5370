import type { Trial } from '../fault';
import { unharmed } from '../fault';
import { readStore } from '../program/read-store';
import type { RunningProgram } from '../program/start-program';
import { watchCommits } from '../program/watch-commits';
import type { AcknowledgedCommit, StoreContent } from './content';
import { judgeStore } from './judge';

/** What the store held when the watching began, and what has been acknowledged since. */
export interface Ledger {
  readonly before: StoreContent;
  readonly acknowledged: AcknowledgedCommit[];
}

/** Begins to keep, outside the application, all that it says to have saved. */
export async function openLedger({ screen }: RunningProgram): Promise<Ledger> {
  const acknowledged: AcknowledgedCommit[] = [];
  await watchCommits(screen.page, (commit) => acknowledged.push(commit));
  return { before: await readStore(screen.page), acknowledged };
}

/** Reads everything back through the application that was started after the harm. */
export async function judgeAfter(
  { before, acknowledged }: Ledger,
  { screen, backMs }: RunningProgram,
  isTold: boolean,
): Promise<Trial> {
  const { lost, remarks } = judgeStore(before, acknowledged, await readStore(screen.page));
  return {
    ...unharmed,
    acknowledged: acknowledged.length,
    lost,
    isSilent: lost > 0 && !isTold,
    // Each lost edit had been called saved.
    falseSaved: remarks.filter((remark) => remark.startsWith('commit')).length,
    backMs,
    failure: lost === 0 ? null : remarks.slice(0, 3).join('; '),
  };
}
