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

/** Begins to keep, outside the application, all that it says to have saved. `before` is read unless it is known. */
export async function openLedger(
  { screen }: RunningProgram,
  before?: StoreContent,
): Promise<Ledger> {
  const acknowledged: AcknowledgedCommit[] = [];
  await watchCommits(screen.page, (commit) => acknowledged.push(commit));
  return { before: before ?? (await readStore(screen.page)), acknowledged };
}

export interface Outcome {
  readonly trial: Trial;
  /** What is there now. */
  readonly content: StoreContent;
}

/** Reads everything back through the application that was started after the harm. */
export async function judgeAfter(
  { before, acknowledged }: Ledger,
  { screen, situation, backMs }: RunningProgram,
): Promise<Outcome> {
  if (situation.kind === 'refused') {
    throw new Error(`the application does not open the data: ${situation.heading}`);
  }
  const content = await readStore(screen.page);
  const { lost, lostCommits, remarks } = judgeStore(before, acknowledged, content);
  const trial = {
    ...unharmed,
    acknowledged: acknowledged.length,
    lost,
    isSilent: lost > 0 && situation.kind !== 'told',
    // Each of them had been called saved.
    falseSaved: lostCommits,
    backMs,
    failure: lost === 0 ? null : remarks.slice(0, 3).join('; '),
  };
  return { trial, content };
}
