import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Stage, Trial } from '../fault';
import { findFakeTime } from '../needs';
import { copyProfile } from '../program/profiles';
import { startProgram } from '../program/start-program';
import { type AcknowledgedCommit, emptyContent } from '../store/content';
import { explainDisorder } from '../store/disorder';
import { judgeAfter, openLedger } from '../store/session';
import { beginWork } from '../work/work';

const DAY_S = 86_400;

/** By how many seconds the clock is wrong in each session, one after the other, or the moment that it shows. */
interface Jump {
  readonly clocks: readonly (number | string)[];
  readonly zone: string;
}

/** Backwards and forwards over more than a year, past 2038, and over the hour that daylight saving takes or gives. */
const jumps: readonly Jump[] = [
  { clocks: [-400 * DAY_S, 0], zone: 'UTC' },
  { clocks: [400 * DAY_S, 0], zone: 'Asia/Kabul' },
  { clocks: [0, -400 * DAY_S, 400 * DAY_S], zone: 'Africa/Tunis' },
  { clocks: [0, '2038-01-19T03:13:55Z'], zone: 'Pacific/Kiritimati' },
  { clocks: ['2027-03-28T00:59:57Z', '2027-03-28T01:00:01Z'], zone: 'Europe/Paris' },
  { clocks: ['2027-10-31T00:59:57Z', '2027-10-31T00:00:01Z'], zone: 'Europe/Paris' },
  { clocks: [0, -3_600], zone: 'America/St_Johns' },
];

export const clockFault: Fault = {
  name: 'clock',
  title: 'Clock and time zone jump between sessions',
  needs: ['linux', 'faketime'],
  times: { full: jumps.length, short: 0 },
  run: async (stage, times) => {
    const sample = await stage.sample();
    for (let trial = 0; trial < times; trial += 1) {
      const jump = jumps[trial % jumps.length];
      if (jump) await stage.attempt(() => jumpClock(stage, sample, jump));
    }
  },
};

async function jumpClock(stage: Stage, sample: string, { clocks, zone }: Jump): Promise<Trial> {
  const userData = stage.makeFolder('clock');
  await copyProfile(sample, userData);
  const acknowledged: AcknowledgedCommit[] = [];
  let before = emptyContent;
  for (const [index, clock] of clocks.entries()) {
    const program = await startProgram(stage, userData, { env: setClock(clock, zone) });
    try {
      const ledger = await openLedger(program);
      if (index === 0) before = ledger.before;
      const work = await beginWork(program, ledger, 'roll call', stage.random);
      await wait(700);
      await work.stop();
      acknowledged.push(...ledger.acknowledged);
      await program.close();
    } finally {
      await program.kill();
    }
  }
  const again = await startProgram(stage, userData);
  try {
    const { trial } = await judgeAfter({ before, acknowledged }, again);
    return { ...trial, failure: trial.failure ?? explainDisorder(acknowledged) };
  } finally {
    await again.kill();
  }
}

function setClock(clock: number | string, zone: string): Record<string, string> {
  const offset =
    typeof clock === 'number' ? clock : Math.round((Date.parse(clock) - Date.now()) / 1_000);
  if (offset === 0) return { TZ: zone };
  return {
    LD_PRELOAD: findFakeTime() ?? '',
    FAKETIME: `${offset > 0 ? '+' : ''}${offset}`,
    TZ: zone,
  };
}
