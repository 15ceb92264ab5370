import { setTimeout as wait } from 'node:timers/promises';
import { makeProfileDisk, profileOn } from '../disk/profile-disk';
import { type Ballast, prepareBallast } from '../disk/small-disk';
import { hashFiles, listStoreFiles } from '../disk/store-files';
import type { Fault, Stage, Trial } from '../fault';
import { awaitRedLight } from '../program/safety-light';
import { type RunningProgram, startProgram } from '../program/start-program';
import { pickNumber } from '../random';
import { judgeAfter, type Ledger, openLedger } from '../store/session';
import { beginWork } from '../work/work';

const DISK_MEGABYTES = 500;
/** The guard looks every 5 seconds; a busy computer may need some more. */
const NOTICE_LIMIT_MS = 15_000;

/** When another program takes the last of the space. */
const moments = ['writing', 'idle', 'closed'] as const;
type Moment = (typeof moments)[number];

export const fullDiskFault: Fault = {
  name: 'full-disk',
  title: 'Disk full while writing, while idle, and at the start',
  needs: ['linux', 'root', 'loop'],
  times: { full: 20, short: 1 },
  run: async (stage, times) => {
    const sample = await stage.sample();
    for (let trial = 0; trial < times; trial += 1) {
      const moment = moments[trial % moments.length] ?? 'writing';
      await stage.attempt(() => fillDisk(stage, sample, moment));
    }
  },
};

async function fillDisk(stage: Stage, sample: string, moment: Moment): Promise<Trial> {
  const disk = await makeProfileDisk(stage, sample, DISK_MEGABYTES);
  const userData = profileOn(disk);
  const ballast = prepareBallast(disk.folder);
  const program = await startProgram(stage, userData);
  const ledger = await openLedger(program);
  const harm = { writing: fillWhileWriting, idle: fillWhileIdle, closed: fillWhenClosed }[moment];
  const falseSaved = await harm(stage, program, ledger, ballast);
  await refuseOnFullDisk(stage, userData);
  ballast.remove();
  const again = await startProgram(stage, userData);
  try {
    const { trial } = await judgeAfter(ledger, again);
    const failure = trial.failure && `${moment}: ${trial.failure}`;
    return { ...trial, failure, falseSaved: trial.falseSaved + falseSaved };
  } finally {
    await again.kill();
    disk.unmount();
  }
}

/** Each gives how often the interface claimed what was not so. */
type Harm = (
  stage: Stage,
  program: RunningProgram,
  ledger: Ledger,
  ballast: Ballast,
) => Promise<number>;

const fillWhileWriting: Harm = async (stage, program, ledger, ballast) => {
  const work = await beginWork(program, ledger, 'roll call', stage.random);
  await wait(pickNumber(stage.random, 200, 1_500));
  ballast.fill(pickNumber(stage.random, 0, 4) * 1024 * 1024);
  // Something else takes what giving the reserve back has freed.
  await wait(500);
  ballast.fill(0);
  await awaitRedLight(program.screen, NOTICE_LIMIT_MS);
  ballast.fill(0);
  await wait(1_000);
  await program.kill();
  await work.stop();
  return 0;
};

const fillWhileIdle: Harm = async (stage, program, ledger, ballast) => {
  const work = await beginWork(program, ledger, 'roll call', stage.random);
  await work.stop();
  ballast.fill(0);
  await awaitRedLight(program.screen, NOTICE_LIMIT_MS);
  ballast.fill(0);
  const saved = ledger.acknowledged.length;
  await program.screen.page.keyboard.press('1');
  await wait(1_000);
  await program.kill();
  return ledger.acknowledged.length - saved;
};

const fillWhenClosed: Harm = async (stage, program, ledger, ballast) => {
  const work = await beginWork(program, ledger, 'roll call', stage.random);
  await work.stop();
  await program.close();
  ballast.fill(0);
  return 0;
};

/** A full disk makes Chromium delete a store that it opens, so it must stay closed. */
async function refuseOnFullDisk(stage: Stage, userData: string): Promise<void> {
  const before = hashFiles(listStoreFiles(userData));
  const program = await startProgram(stage, userData);
  const { kind } = program.situation;
  await program.kill();
  if (kind !== 'refused') throw new Error('the store was opened on a full disk');
  if (hashFiles(listStoreFiles(userData)) !== before) {
    throw new Error('the store was touched on a full disk');
  }
}
