import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkBackup } from '../../../electron/main/journal/backup-reader';
import { nodeDisk } from '../../../electron/main/journal/disk';
import type { Fault, Stage, Trial } from '../fault';
import { copySample } from '../program/profiles';
import { type RunningProgram, startProgram } from '../program/start-program';
import { pickNumber } from '../random';
import { judgeAfter, openLedger } from '../store/session';
import { beginWork } from '../work/work';

const LIMIT_MS = 20_000;

/** From the first byte of the closing backup until all of it is done. */
const LONGEST_DELAY_MS = 250;

export const closingBackupFault: Fault = {
  name: 'closing-backup',
  title: 'Killed while the backup of closing is made',
  needs: ['linux'],
  times: { full: 20, short: 0 },
  run: async (stage, times) => {
    for (let trial = 0; trial < times; trial += 1) {
      await stage.attempt(() => killWhileClosing(stage));
    }
  },
};

async function killWhileClosing(stage: Stage): Promise<Trial> {
  const userData = await copySample(stage, 'closing');
  const folder = join(userData, 'safety', 'backups');
  const program = await startProgram(stage, userData);
  const ledger = await openLedger(program);
  const work = await beginWork(program, ledger, 'roll call', stage.random);
  await work.stop();
  const before = new Set(readFolder(folder));
  askToClose(program);
  await awaitBegun(folder, before);
  await wait(pickNumber(stage.random, 0, LONGEST_DELAY_MS));
  await program.kill();
  const again = await startProgram(stage, userData);
  try {
    const { trial } = await judgeAfter(ledger, again);
    return { ...trial, failure: trial.failure ?? (await explainDamage(folder)) };
  } finally {
    await again.kill();
  }
}

/** As with the button of the window. What becomes of it is not waited for. */
function askToClose({ application }: RunningProgram): void {
  application
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    .catch(() => undefined);
}

async function awaitBegun(folder: string, before: ReadonlySet<string>): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < LIMIT_MS) {
    if (readFolder(folder).some((name) => !before.has(name))) return;
    await wait(2);
  }
  throw new Error('no backup was begun at the end');
}

/** What has the name of a backup must be a whole one. */
async function explainDamage(folder: string): Promise<string | null> {
  for (const name of readFolder(folder).filter((file) => file.endsWith('.tadrib'))) {
    const isWhole = await checkBackup(nodeDisk, join(folder, name), true).then(
      () => true,
      () => false,
    );
    if (!isWhole) return `${name} is no whole backup`;
  }
  return null;
}

function readFolder(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
