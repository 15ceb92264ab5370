import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { defaultPreferences } from '#shared/workspace/preferences';
import { launchTadrib, type Tadrib } from '../../e2e/running-application';
import type { Benchmark, Measure } from './benchmark';
import { forgetJournal, seedWorkspace } from './seed-workspace';
import { compare } from './summary';
import { stopWhenDrawn } from './time-in-page';

const SIZES = [100, 1_000, 10_000] as const;
const PEOPLE = 100_000;
const RUNS = 5;

const views = [
  'Trainings, first rows',
  'Trainings, complete',
  'Trainings, again',
  'One training',
  'One training, again',
  'People, first rows',
] as const;
type View = (typeof views)[number];
type Samples = Record<View, number[]>;

/** One profile grows from size to size; each run is a new process, so that "first" means nothing is in memory yet. */
export const scaleBenchmark: Benchmark = {
  name: 'scale',
  description: `opening the trainings and one of them among ${SIZES.join(', ')}, with ${PEOPLE} people`,
  async run({ makeFolder, env, say }) {
    const userData = makeFolder('scale');
    const preferences = JSON.stringify({ ...defaultPreferences, locale: 'en' });
    writeFileSync(join(userData, 'preferences.json'), preferences);
    const tadrib = await launchTadrib(userData, env);
    try {
      const bySize = new Map<number, Samples>();
      let grown = {};
      for (const size of SIZES) {
        say(`writing ${size} trainings`);
        const rows = { trainings: size, people: PEOPLE };
        grown = await seedWorkspace(tadrib.page(), rows, grown);
        await forgetJournal(tadrib);
        bySize.set(size, await measureSize(tadrib, size, say));
      }
      return toResult(bySize);
    } finally {
      await tadrib.close();
    }
  },
};

async function measureSize(tadrib: Tadrib, size: number, say: (text: string) => void) {
  const samples = Object.fromEntries(views.map((view) => [view, [] as number[]])) as Samples;
  // The first start after so many rows were written tidies the store up and backs it up; it is not like the others.
  await (await tadrib.restart()).waitForSelector('[data-app-ready] h1');
  for (let run = 1; run <= RUNS; run += 1) {
    say(`${size} trainings, run ${run} of ${RUNS}`);
    const page = await tadrib.restart();
    await page.waitForSelector('[data-app-ready] h1');
    for (const [view, took] of await walk(page, size)) samples[view].push(took);
  }
  return samples;
}

/** What a user does in one sitting: the list, a training, the list again, the training again, the people. */
async function walk(page: Page, size: number): Promise<readonly (readonly [View, number])[]> {
  const complete = `[role="table"][aria-rowcount="${size + 1}"]`;
  const firstRow = '[role="row"][data-index="0"]';
  const trainings = 'nav a[href="#/trainings"]';
  const training = 'main section[aria-labelledby]';
  const [listed, whole] = await stopWhenDrawn(page, trainings, [firstRow, complete]);
  const [opened] = await stopWhenDrawn(page, firstRow, [training]);
  const [listedAgain] = await stopWhenDrawn(page, trainings, [complete]);
  const [openedAgain] = await stopWhenDrawn(page, firstRow, [training]);
  const [people] = await stopWhenDrawn(page, 'nav a[href="#/people"]', [firstRow]);
  return [
    ['Trainings, first rows', listed],
    ['Trainings, complete', whole],
    ['Trainings, again', listedAgain],
    ['One training', opened],
    ['One training, again', openedAgain],
    ['People, first rows', people],
  ] as const satisfies readonly (readonly [View, number])[];
}

function toResult(bySize: ReadonlyMap<number, Samples>) {
  const measureOf = (view: View, size: number): Measure => ({
    name: `${view}: ${size}`,
    samples: bySize.get(size)?.[view] ?? [],
  });
  const [smallest, , largest] = SIZES;
  return {
    measures: views.flatMap((view) => SIZES.map((size) => measureOf(view, size))),
    ratios: views.map((view) =>
      compare(
        `${view}: ${largest} / ${smallest}`,
        measureOf(view, largest),
        measureOf(view, smallest),
        1.5,
      ),
    ),
  };
}
