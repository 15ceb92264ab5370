import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Stage } from '../fault';
import { copyProfile } from '../program/profiles';
import { type RunningProgram, startProgram } from '../program/start-program';
import { pickNumber } from '../random';
import type { StoreContent } from '../store/content';
import { judgeAfter, openLedger } from '../store/session';
import { screenNames } from '../work/screens';
import { beginWork } from '../work/work';

/** The history of a profile grows with each trial; a new one keeps the reading of all of it short. */
const TRIALS_PER_PROFILE = 20;

export const killFault: Fault = {
  name: 'kill',
  title: 'Killed while somebody works, on five screens',
  needs: ['linux'],
  times: { full: 200, short: 5 },
  run: async (stage, times) => {
    const sample = await stage.sample();
    for (let first = 0; first < times; first += TRIALS_PER_PROFILE) {
      await killOften(stage, sample, first, Math.min(times, first + TRIALS_PER_PROFILE));
    }
  },
};

/** Trials on one profile: what starts after one kill is killed by the next. */
async function killOften(stage: Stage, sample: string, first: number, end: number): Promise<void> {
  let program = await startCopy(stage, sample);
  let known: StoreContent | undefined;
  for (let trial = first; trial < end; trial += 1) {
    const isGood = await stage.attempt(async () => {
      const ledger = await openLedger(program, known);
      const screen = screenNames[trial % screenNames.length] ?? 'roll call';
      const work = await beginWork(program, ledger, screen, stage.random);
      await wait(pickNumber(stage.random, 0, 1_000));
      await program.kill();
      await work.stop();
      program = await startProgram(stage, program.userData);
      const { trial: outcome, content } = await judgeAfter(ledger, program);
      known = content;
      return outcome;
    });
    if (isGood) continue;
    await program.kill();
    known = undefined;
    program = await startCopy(stage, sample);
  }
  await program.kill();
}

async function startCopy(stage: Stage, sample: string): Promise<RunningProgram> {
  const userData = stage.makeFolder('kill');
  await copyProfile(sample, userData);
  return startProgram(stage, userData);
}
