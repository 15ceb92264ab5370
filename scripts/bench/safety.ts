import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { defaultPreferences } from '#shared/workspace/preferences';
import { launchTadrib, type Tadrib } from '../../e2e/running-application';
import { PlainError } from '../setup/plain-error.mjs';
import type { Benchmark, BenchmarkContext, BenchmarkResult } from './benchmark';
import type { PageCode, Pair } from './safety/page-code';
import { compare, median } from './summary';

const EDITS = 200;
const IMPORTS = 5;
const PEOPLE_IN_LIST = 5_000;

/** What the aims are set for takes minutes to make: `TADRIB_BENCH_FULL=1`. */
const isFull = process.env.TADRIB_BENCH_FULL === '1';
const REBUILT = isFull
  ? { people: 100_000, changes: 1_000_000, seconds: 60 }
  : { people: 10_000, changes: 100_000, seconds: 6 };

/** The price of nothing being lost: what a save, an import and a rebuild cost. */
export const safetyBenchmark: Benchmark = {
  name: 'safety',
  description: 'what journal and backups cost beside the bare store, and a rebuild',
  async run(context) {
    const code = await bundlePageCode(context.project);
    const { edits, imports } = await measureCost(context, code);
    const rebuild = await measureRebuild(context, code);
    return summarise(edits, imports, rebuild);
  },
};

/** The window's own modules once more, as a script that can be run in its page. */
async function bundlePageCode(project: string): Promise<string> {
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(project, 'scripts/bench/safety/page-code.ts'),
        formats: ['iife'],
        name: 'bundledSafetyBench',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bundler gave no script');
  return chunk.code;
}

async function measureCost(context: BenchmarkContext, code: string) {
  const tadrib = await launch(context, 'cost');
  try {
    const page = tadrib.page();
    await page.waitForSelector('[data-app-ready] h1');
    await page.evaluate(code);
    context.say(`${EDITS} edits`);
    const edits = await callPage(page, 'measureEdits', [EDITS]);
    context.say(`${IMPORTS} imports of ${PEOPLE_IN_LIST} people`);
    const imports = await callPage(page, 'measureImports', [IMPORTS, PEOPLE_IN_LIST]);
    return { edits, imports };
  } finally {
    await tadrib.close();
  }
}

/** From the start of the program without its store to the page that says that everything is back. */
async function measureRebuild(context: BenchmarkContext, code: string): Promise<number> {
  const { people, changes } = REBUILT;
  const tadrib = await launch(context, 'rebuild');
  try {
    context.say(`writing a backup of ${people} people and ${changes} changes`);
    await tadrib.page().waitForSelector('[data-app-ready] h1');
    await tadrib.page().evaluate(code);
    await callPage(tadrib.page(), 'seedBackup', [people, changes]);
    await tadrib.close();
    rmSync(join(tadrib.userData, 'IndexedDB'), { recursive: true });
    context.say('building the store again');
    const began = performance.now();
    const page = await tadrib.restart();
    const back = page.locator('main:not(:has([role="progressbar"])) h2').first();
    await back.waitFor({ timeout: 600_000 });
    const took = performance.now() - began;
    const held = (await page.locator('main').textContent()) ?? '';
    if (!held.includes(new Intl.NumberFormat('en-GB').format(people))) {
      throw new PlainError(
        'The store was not built again: see what the program says at its start.',
      );
    }
    return took;
  } finally {
    await tadrib.close();
  }
}

function launch({ makeFolder, env }: BenchmarkContext, name: string): Promise<Tadrib> {
  const userData = makeFolder(name);
  const preferences = JSON.stringify({ ...defaultPreferences, locale: 'en' });
  writeFileSync(join(userData, 'preferences.json'), preferences);
  return launchTadrib(userData, env);
}

/** Calls what `page-code.ts` has put on the page. */
function callPage<Name extends keyof PageCode>(
  page: Page,
  name: Name,
  given: Parameters<PageCode[Name]>,
): Promise<Awaited<ReturnType<PageCode[Name]>>> {
  return page.evaluate<Awaited<ReturnType<PageCode[Name]>>>(
    `safetyBench.${name}(...${JSON.stringify(given)})`,
  );
}

function summarise(edits: Pair, imports: Pair, rebuild: number): BenchmarkResult {
  const bareEdit = { name: 'One edit, bare strict transaction', samples: edits.bare };
  const safeEdit = { name: 'One edit, saved', samples: edits.safe };
  const bareImport = { name: `${PEOPLE_IN_LIST} people, without a journal`, samples: imports.bare };
  const safeImport = { name: `${PEOPLE_IN_LIST} people, saved`, samples: imports.safe };
  const { people, changes, seconds } = REBUILT;
  return {
    measures: [
      bareEdit,
      safeEdit,
      bareImport,
      safeImport,
      { name: `Rebuild, ${people} people, ${changes} changes`, samples: [rebuild] },
    ],
    ratios: [
      {
        name: 'One edit: milliseconds more, of 10',
        value: (median(edits.safe) - median(edits.bare)) / 10,
        aim: 1,
      },
      compare(`${PEOPLE_IN_LIST} people: saved / without a journal`, safeImport, bareImport, 1.3),
      { name: `Rebuild: of ${seconds} s`, value: rebuild / 1000 / seconds, aim: 1 },
    ],
  };
}
