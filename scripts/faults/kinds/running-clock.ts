import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Stage, Trial } from '../fault';
import { findFakeTime } from '../needs';
import { copySample } from '../program/profiles';
import { type RunningProgram, startProgram } from '../program/start-program';
import { explainDisorder } from '../store/disorder';
import { judgeAfter, openLedger } from '../store/session';
import { beginWork } from '../work/work';

const HOUR_S = 3_600;
const DAY_S = 24 * HOUR_S;
/** The library reads its file again after a second. */
const NOTICE_MS = 1_500;

/** What the clock shows from then on, in seconds beside the right time, and where the window believes to be. */
interface Move {
  readonly offset: number;
  readonly zone: string;
}

/** Set back and forth by hand, by a server of the time, by a flight, and by a battery that has lost the year. */
const sessions: readonly (readonly Move[])[] = [
  [
    { offset: -HOUR_S, zone: 'UTC' },
    { offset: 0, zone: 'UTC' },
  ],
  [
    { offset: 400 * DAY_S, zone: 'Africa/Tunis' },
    { offset: -400 * DAY_S, zone: 'Africa/Tunis' },
  ],
  [
    { offset: 0, zone: 'Asia/Kabul' },
    { offset: 0, zone: 'Pacific/Kiritimati' },
    { offset: 0, zone: 'America/St_Johns' },
  ],
  [
    { offset: -3, zone: 'Europe/Paris' },
    { offset: 3, zone: 'Europe/Paris' },
  ],
];

export const runningClockFault: Fault = {
  name: 'running-clock',
  title: 'Clock and time zone moved while somebody works',
  needs: ['linux', 'faketime'],
  times: { full: 8, short: 0 },
  run: async (stage, times) => {
    for (let trial = 0; trial < times; trial += 1) {
      const moves = sessions[trial % sessions.length];
      if (moves) await stage.attempt(() => moveClock(stage, moves));
    }
  },
};

/** Every second trial is killed, so that the next start has to compare what the moved clock has left. */
async function moveClock(stage: Stage, moves: readonly Move[]): Promise<Trial> {
  const userData = await copySample(stage, 'running-clock');
  const clock = openClock(stage);
  const program = await startProgram(stage, userData, { env: clock.env });
  const ledger = await openLedger(program);
  try {
    const work = await beginWork(program, ledger, 'roll call', stage.random);
    const seen: number[] = [];
    for (const { offset, zone } of moves) {
      clock.set(offset);
      await moveZone(program, zone);
      await wait(NOTICE_MS);
      seen.push((await readClock(program)) - Date.now());
    }
    await work.stop();
    explainStill(moves, seen);
    if (stage.random() < 0.5) await program.close();
  } finally {
    await program.kill();
  }
  const again = await startProgram(stage, userData);
  try {
    const { trial } = await judgeAfter(ledger, again);
    return { ...trial, failure: trial.failure ?? explainDisorder(ledger.acknowledged) };
  } finally {
    await again.kill();
  }
}

/** A clock that can be moved while processes run with it. */
function openClock(stage: Stage) {
  const file = join(stage.makeFolder('clock'), 'clock');
  const set = (offset: number) => {
    writeFileSync(`${file}.new`, `${offset < 0 ? '' : '+'}${offset}\n`);
    renameSync(`${file}.new`, file);
  };
  set(0);
  const env = {
    LD_PRELOAD: findFakeTime() ?? '',
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_CACHE_DURATION: '1',
    // Waiting goes by the time that passes, not by what the clock says.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
  return { env, set };
}

async function moveZone({ screen }: RunningProgram, timezoneId: string): Promise<void> {
  const session = await screen.page.context().newCDPSession(screen.page);
  await session.send('Emulation.setTimezoneOverride', { timezoneId });
}

/** What the window takes for the time. */
function readClock({ screen }: RunningProgram): Promise<number> {
  return screen.page.evaluate(() => Date.now());
}

/** A trial in which the clock did not move has tried nothing. */
function explainStill(moves: readonly Move[], seen: readonly number[]): void {
  const isMoved = moves.every(({ offset }, index) => {
    return Math.abs((seen[index] ?? 0) - offset * 1_000) < 2_500;
  });
  if (!isMoved) throw new Error(`the clock was not moved: ${seen.map(Math.round).join(', ')}`);
}
