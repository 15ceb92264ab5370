import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { defaultPreferences } from '#shared/workspace/preferences';
import { launchTadrib } from '../../e2e/running-application';
import type { Benchmark, Measure } from './benchmark';
import { seedWorkspace } from './seed-workspace';
import { percentile } from './summary';

const PEOPLE = 2_000;
const DAYS = 10;
const MARKS = 300;
const FILLS = 5;
const SCROLL_FRAMES = 240;

/** A mark counts as given when it is on the disk; the eye sees it a frame after the key. */
const DISK_AIM = 30;
/** Two frames at 60 a second: one that was missed can just be seen. */
const FRAME_AIM = 33.4;

/** One training with 2,000 people and 20 half-days, all marked before but for what the run marks. */
export const attendanceBenchmark: Benchmark = {
  name: 'attendance',
  description: `marking and scrolling ${PEOPLE} people by ${DAYS * 2} half-days`,
  async run({ makeFolder, env, say }) {
    const userData = makeFolder('attendance');
    const preferences = JSON.stringify({ ...defaultPreferences, locale: 'en' });
    writeFileSync(join(userData, 'preferences.json'), preferences);
    const tadrib = await launchTadrib(userData, env);
    try {
      say(`writing ${PEOPLE * DAYS * 2} marks`);
      const rows = { trainings: 1, people: PEOPLE };
      const size = { participantsPerTraining: PEOPLE, daysPerTraining: DAYS, markedTrainings: 1 };
      const page = tadrib.page();
      await page.waitForSelector('[data-app-ready] h1');
      // No restart: rows that came past the journal would be taken for damage and put right.
      await seedWorkspace(page, { ...rows, ...size }, {});
      const opened = await openRollCall(page);
      say('marking');
      const marked = await page.evaluate(markOneByOne, MARKS);
      say('filling sessions');
      const filled = await page.evaluate(fillSessions, FILLS);
      say('scrolling');
      const down = await page.evaluate(scrollFrames, [SCROLL_FRAMES, 0, 260] as const);
      const aside = await page.evaluate(scrollFrames, [SCROLL_FRAMES, 40, 0] as const);
      return toResult({ opened, marked, filled, down, aside });
    } finally {
      await tadrib.close();
    }
  },
};

async function openRollCall(page: Page): Promise<number[]> {
  // Narrower than its 20 columns, so that it scrolls to both sides.
  await page.setViewportSize({ width: 1024, height: 640 });
  const trainingId = await page.evaluate(readFirstTraining);
  const started = performance.now();
  await page.evaluate((id) => {
    location.hash = `#/trainings/${id}/attendance`;
  }, trainingId);
  await page.waitForSelector('[role="grid"] [role="gridcell"][data-row]');
  return [performance.now() - started];
}

/** Runs in the page. */
function readFirstTraining(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('tadrib');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('trainings').objectStore('trainings').getAllKeys();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(String(reading.result[0]));
      };
    };
  });
}

/**
 * Runs in the page. From the key to the acknowledgement of the store and the journal, with the drawing between them; the
 * letters differ, so that each mark is a change.
 */
async function markOneByOne(count: number): Promise<number[]> {
  const grid = document.querySelector<HTMLElement>('[role="grid"]');
  const root = document.querySelector<HTMLElement>('[data-unsaved]');
  if (!grid || !root) throw new Error('There is no attendance grid.');
  grid.focus();
  const samples: number[] = [];
  for (let mark = 0; mark < count; mark += 1) {
    const began = performance.now();
    grid.dispatchEvent(
      new KeyboardEvent('keydown', { key: mark % 2 ? '2' : '3', code: 'Digit2', bubbles: true }),
    );
    // It counts one mark as on its way, then none.
    for (const isUnderWay of [true, false]) {
      while ((root.dataset.unsaved !== '0') !== isUnderWay) {
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(root, { attributes: true });
        });
      }
    }
    samples.push(performance.now() - began);
    grid.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }),
    );
    await new Promise(requestAnimationFrame);
  }
  return samples;
}

/** Runs in the page. A whole session from another mark to absent and back: 2,000 marks in one commit. */
async function fillSessions(count: number): Promise<number[]> {
  const grid = document.querySelector<HTMLElement>('[role="grid"]');
  const root = document.querySelector<HTMLElement>('[data-unsaved]');
  if (!grid || !root) throw new Error('There is no attendance grid.');
  const samples: number[] = [];
  for (let fill = 0; fill < count; fill += 1) {
    grid.dispatchEvent(
      new KeyboardEvent('keydown', { key: ' ', code: 'Space', ctrlKey: true, bubbles: true }),
    );
    await new Promise(requestAnimationFrame);
    const began = performance.now();
    const key = fill % 2 ? '5' : '4';
    grid.dispatchEvent(new KeyboardEvent('keydown', { key, code: 'Digit4', bubbles: true }));
    do await new Promise(requestAnimationFrame);
    while (root.dataset.unsaved !== '0');
    samples.push(performance.now() - began);
  }
  return samples;
}

/** Runs in the page: the time of each frame while the grid moves by so many pixels at each of them. */
async function scrollFrames([count, x, y]: readonly [number, number, number]): Promise<number[]> {
  const grid = document.querySelector<HTMLElement>('[role="grid"]');
  if (!grid) throw new Error('There is no attendance grid.');
  grid.scrollTo(0, 0);
  await new Promise(requestAnimationFrame);
  const samples: number[] = [];
  let [last, way] = [performance.now(), 1];
  for (let frame = 0; frame < count; frame += 1) {
    const before = [grid.scrollLeft, grid.scrollTop];
    grid.scrollBy(x * way, y * way);
    if (grid.scrollLeft === before[0] && grid.scrollTop === before[1]) way = -way;
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    samples.push(now - last);
    last = now;
  }
  return samples;
}

type Samples = Readonly<
  Record<'opened' | 'marked' | 'filled' | 'down' | 'aside', readonly number[]>
>;

function toResult({ opened, marked, filled, down, aside }: Samples) {
  const measures: Measure[] = [
    { name: 'Open the grid', samples: opened },
    { name: 'One mark, on the disk', samples: marked },
    { name: `${PEOPLE} marks at once, on the disk`, samples: filled },
    { name: 'A frame, scrolling down', samples: down },
    { name: 'A frame, scrolling aside', samples: aside },
  ];
  const share = (name: string, samples: readonly number[], aim: number) => ({
    name: `${name}, 95th percentile ${percentile(samples, 95).toFixed(1)} / ${aim} ms`,
    value: percentile(samples, 95) / aim,
    aim: 1,
  });
  return {
    measures,
    ratios: [
      share('One mark', marked, DISK_AIM),
      share('Scrolling down', down, FRAME_AIM),
      share('Scrolling aside', aside, FRAME_AIM),
    ],
  };
}
