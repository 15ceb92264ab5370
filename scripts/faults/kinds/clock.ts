import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Stage, Trial } from '../fault';
import { findFakeTime } from '../needs';
import { copyProfile, makeSampleProfile } from '../program/profiles';
import { startProgram } from '../program/start-program';
import type { AcknowledgedCommit } from '../store/content';
import { judgeAfter, type Ledger, openLedger } from '../store/session';
import { beginWork } from '../work/work';

/** Where the clock stands when somebody works, one session after the other, and the zone. */
interface Jump {
  readonly clocks: readonly string[];
  readonly zone: string;
}

/** Backwards and forwards over more than a year, past 2038, and over the hour that daylight saving takes or gives. */
const jumps: readonly Jump[] = [
  { clocks: ['-400d', '+0'], zone: 'UTC' },
  { clocks: ['+400d', '+0'], zone: 'Asia/Kabul' },
  { clocks: ['+0', '-400d', '+400d'], zone: 'Africa/Tunis' },
  { clocks: ['+0', '@2038-01-19 03:13:50'], zone: 'Pacific/Kiritimati' },
  { clocks: ['@2026-03-29 01:59:55', '@2026-03-29 03:00:01'], zone: 'Europe/Paris' },
  { clocks: ['@2026-10-25 02:59:55', '@2026-10-25 02:00:01'], zone: 'Europe/Paris' },
  { clocks: ['+0', '-1h'], zone: 'America/St_Johns' },
];

export const clockFault: Fault = {
  name: 'clock',
  title: 'Clock and time zone jump between sessions and within one',
  needs: ['linux', 'faketime'],
  times: { full: jumps.length, short: 0 },
  run: async (stage, times) => {
    const sample = await makeSampleProfile(stage);
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
  let before: Ledger['before'] | undefined;
  const clockFile = join(stage.makeFolder('clock-file'), 'clock');
  for (const [index, clock] of clocks.entries()) {
    writeFileSync(clockFile, `${clock}\n`);
    const program = await startProgram(stage, userData, { env: environmentOf(clockFile, zone) });
    const ledger = await openLedger(program);
    before ??= ledger.before;
    const work = await beginWork(program, ledger, 'roll call', stage.random);
    await wait(300);
    // Set back under the running program, as by a server that knows better.
    writeFileSync(clockFile, `${clocks[index + 1] ?? '-2h'}\n`);
    await wait(700);
    await work.stop();
    acknowledged.push(...ledger.acknowledged);
    await program.close();
  }
  const again = await startProgram(stage, userData);
  try {
    const { trial } = await judgeAfter(
      { before: before ?? { tables: {}, changes: [] }, acknowledged },
      again,
    );
    return { ...trial, failure: trial.failure ?? explainDisorder(acknowledged) };
  } finally {
    await again.kill();
  }
}

/** The stamps must say in which order things happened, whatever the clock said. */
function explainDisorder(commits: readonly AcknowledgedCommit[]): string | null {
  const stamps = commits.flatMap(({ changes }) => changes.map(({ at }) => at));
  const wrong = stamps.findIndex((at, index) => index > 0 && at <= (stamps[index - 1] ?? ''));
  return wrong < 0 ? null : `the stamp ${stamps[wrong]} comes after ${stamps[wrong - 1]}`;
}

function environmentOf(clockFile: string, zone: string): Record<string, string> {
  return {
    LD_PRELOAD: findFakeTime() ?? '',
    FAKETIME_TIMESTAMP_FILE: clockFile,
    FAKETIME_NO_CACHE: '1',
    // Timers go on as they were: only the clock on the wall jumps.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    TZ: zone,
  };
}
