import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defaultPreferences } from '#shared/workspace/preferences';
import { electronCommand } from '../setup/electron-command.mjs';
import { PlainError } from '../setup/plain-error.mjs';
import type { Benchmark, BenchmarkContext } from './benchmark';
import { compare } from './summary';

const RUNS = 7;
const LIMIT_MS = 30_000;

interface Program {
  readonly main: string;
  readonly userData: string;
}

interface Started {
  /** From the start of the process to the first frame that can be used. */
  readonly ready: number;
  /** To the first frame with the first screen's heading. */
  readonly content: number;
}

/** Tadrib and a bare window of the same runtime take turns, so that whatever else the computer does meets both. */
export const startBenchmark: Benchmark = {
  name: 'start',
  description: 'from the start of the process to the first usable frame, beside a bare window',
  async run(context) {
    const stopwatch = makeStopwatch(context);
    const bare = makeProgram(context, 'bare', 'scripts/bench/bare-window.mjs');
    const tadrib = makeProgram(context, 'tadrib', 'out/main/index.js');
    // As on every day but the first: the language is chosen, and Chromium's caches are filled.
    const preferences = JSON.stringify({ ...defaultPreferences, locale: 'en' });
    writeFileSync(join(tadrib.userData, 'preferences.json'), preferences);
    context.say('warming up');
    await start(bare, stopwatch, context);
    await start(tadrib, stopwatch, context);

    const bareRuns: Started[] = [];
    const tadribRuns: Started[] = [];
    for (let run = 1; run <= RUNS; run += 1) {
      context.say(`run ${run} of ${RUNS}`);
      bareRuns.push(await start(bare, stopwatch, context));
      tadribRuns.push(await start(tadrib, stopwatch, context));
    }
    const bareWindow = { name: 'Bare window', samples: bareRuns.map(({ ready }) => ready) };
    const usable = { name: 'Tadrib, usable', samples: tadribRuns.map(({ ready }) => ready) };
    const home = { name: 'Tadrib, Home drawn', samples: tadribRuns.map(({ content }) => content) };
    return {
      measures: [bareWindow, usable, home],
      ratios: [
        compare('Usable / bare window', usable, bareWindow, 1.5),
        compare('Home drawn / bare window', home, bareWindow),
      ],
    };
  },
};

function makeProgram({ project, makeFolder }: BenchmarkContext, name: string, main: string) {
  return { main: join(project, main), userData: makeFolder(name) };
}

/** A folder that Electron takes for an application: the stopwatch, which starts the real one. */
function makeStopwatch({ project, makeFolder }: BenchmarkContext): string {
  const folder = makeFolder('stopwatch');
  const main = relative(folder, join(project, 'scripts/bench/stopwatch.mjs'));
  const description = { name: 'stopwatch', version: '0.0.0', type: 'module', main };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(description));
  return folder;
}

async function start(
  { main, userData }: Program,
  stopwatch: string,
  context: BenchmarkContext,
): Promise<Started> {
  const command = electronCommand(context.project, {
    ...context.env,
    TADRIB_USER_DATA: userData,
    TADRIB_BENCH_MAIN: main,
  });
  // Whichever of the two names the project to this runtime now names the stopwatch.
  const args = command.args.map((value) => (value === context.project ? stopwatch : value));
  const env = { ...command.env, TADRIB_PROJECT: stopwatch };
  const began = performance.timeOrigin + performance.now();
  const child = spawn(command.executable, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  await once(child, 'close');
  clearTimeout(timer);
  const line = output.split('\n').find((candidate) => candidate.startsWith('{"ready"'));
  if (line === undefined) {
    throw new PlainError(
      'A program did not draw its first frame within half a minute: start it by itself (npm start) and see what it says.',
    );
  }
  const moments = JSON.parse(line) as Started;
  return { ready: moments.ready - began, content: moments.content - began };
}
