import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Stage, Trial } from '../fault';
import { copySample } from '../program/profiles';
import { type RunningProgram, startProgram } from '../program/start-program';
import { explainDisorder } from '../store/disorder';
import { judgeAfter, openLedger } from '../store/session';
import { beginWork } from '../work/work';

const HOUR_S = 3_600;
const DAY_S = 24 * HOUR_S;
/** How long somebody works on after each move. */
const WORKING_MS = 700;

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
  needs: ['linux'],
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
  const program = await startProgram(stage, userData);
  const ledger = await openLedger(program);
  try {
    const work = await beginWork(program, ledger, 'roll call', stage.random);
    const moveZone = await openZones(program);
    const seen: number[] = [];
    for (const { offset, zone } of moves) {
      await setClock(program, offset * 1_000);
      await moveZone(zone);
      await wait(WORKING_MS);
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

/** Runs in both processes, which from then on read this clock. A text, because a bundler adds to functions what only it knows. */
const moveDate = `(offset) => {
  const real = (globalThis.rightDate ??= Date);
  globalThis.Date = new Proxy(real, {
    construct: (target, given) =>
      given.length === 0 ? new target(target.now() + offset) : Reflect.construct(target, given),
    get: (target, key) => (key === 'now' ? () => target.now() + offset : Reflect.get(target, key)),
  });
}`;

/** @param offset milliseconds beside the right time */
async function setClock({ application, screen }: RunningProgram, offset: number): Promise<void> {
  const code = `(${moveDate})(${offset})`;
  await application.evaluate(code);
  await screen.page.evaluate(code);
}

/** Gives what moves the window into another time zone; only the session that began with it may go on with it. */
async function openZones({
  screen,
}: RunningProgram): Promise<(timezoneId: string) => Promise<void>> {
  const session = await screen.page.context().newCDPSession(screen.page);
  return async (timezoneId) => {
    await session.send('Emulation.setTimezoneOverride', { timezoneId });
  };
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
