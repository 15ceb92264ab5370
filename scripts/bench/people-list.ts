import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import writeExcelFile from 'write-excel-file/node';
import type { Person } from '#shared/people/schema';
import { defaultPreferences } from '#shared/workspace/preferences';
import { chooseFiles } from '../../e2e/dialogs';
import { launchTadrib } from '../../e2e/running-application';
import type { Benchmark, Measure } from './benchmark';
import { makeManyPeople } from './many-people';
import { writeTable } from './seed-workspace';
import { compare } from './summary';

const ROWS = 50_000;
const RUNS = 3;
const LIMIT_MS = 120_000;
/** Beside the bare reading of the same file into the window. */
const AIM = 2.5;

const formats = ['csv', 'xlsx'] as const;
type Format = (typeof formats)[number];

const headers = [
  'No',
  'Full name',
  'Name in Arabic',
  'Sex',
  'Position',
  'Phone',
  'E-mail',
  'Nationality',
  'Year of birth',
  'Day 1',
  'Day 2',
  'Day 3',
];

/** A list of 50,000 people of whom half are known, beside the same file read into the window and nothing done with it. */
export const peopleListBenchmark: Benchmark = {
  name: 'people-list',
  description: `reading a list of ${ROWS} people and matching it with ${ROWS}`,
  async run({ makeFolder, env, say }) {
    const folder = makeFolder('list');
    const userData = makeFolder('profile');
    const preferences = JSON.stringify({ ...defaultPreferences, locale: 'en' });
    writeFileSync(join(userData, 'preferences.json'), preferences);
    say('writing the lists');
    const people = makeManyPeople(ROWS * 1.5, []);
    const files = await writeLists(folder, people.slice(ROWS / 2));
    const tadrib = await launchTadrib(userData, env);
    try {
      const page = tadrib.page();
      await page.waitForSelector('[data-app-ready] h1');
      say('writing the register');
      await writeTable(page, 'people', people.slice(0, ROWS));
      const measures: Measure[] = [];
      for (const format of formats) {
        await chooseFiles(tadrib.application(), [files[format]]);
        const samples = { bare: [] as number[], shown: [] as number[], settled: [] as number[] };
        for (let run = 1; run <= RUNS; run += 1) {
          say(`${format}, run ${run} of ${RUNS}`);
          samples.bare.push(await readBare(page));
          const { shown, settled } = await preview(page);
          samples.shown.push(shown);
          samples.settled.push(settled);
        }
        measures.push(
          { name: `${format}: bare reading`, samples: samples.bare },
          { name: `${format}: matched by name and contact, previewed`, samples: samples.shown },
          { name: `${format}: similar names found as well`, samples: samples.settled },
        );
      }
      return { measures, ratios: compareFormats(measures) };
    } finally {
      await tadrib.close();
    }
  },
};

function compareFormats(measures: readonly Measure[]) {
  return formats.flatMap((format, index) => {
    const [bare, shown] = measures.slice(index * 3);
    return bare && shown ? [compare(`${format}: previewed / bare`, shown, bare, AIM)] : [];
  });
}

async function writeLists(
  folder: string,
  people: readonly Person[],
): Promise<Record<Format, string>> {
  const rows = people.map((person, index) => [
    String(index + 1),
    person.nameLatin,
    person.nameArabic,
    person.sex,
    person.position,
    person.phone,
    person.email,
    person.nationality ?? '',
    person.birthYear === null ? '' : String(person.birthYear),
    ...['P', index % 7 === 0 ? 'A' : 'P', 'P'],
  ]);
  const table = [headers, ...rows];
  const files = { csv: join(folder, 'list.csv'), xlsx: join(folder, 'list.xlsx') };
  writeFileSync(files.csv, table.map((row) => row.join(',')).join('\n'));
  const cells = table.map((row) => row.map((value) => (value === '' ? null : { value })));
  await writeExcelFile(cells, { sheet: 'List' }).toFile(files.xlsx);
  return files;
}

/** From the file to the table in the window, which is done with nothing. */
function readBare(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const purpose = 'participants';
    const chosen = await window.tadrib.invoke('documents:choose', { purpose });
    const [file] = (chosen as { readonly value: readonly { readonly token: string }[] }).value;
    const began = performance.now();
    await window.tadrib.invoke('documents:read', { token: file?.token ?? '', purpose });
    return performance.now() - began;
  });
}

/** From the choice of the file to the frame with all rows, and to the end of the search for similar names. */
async function preview(page: Page): Promise<{ readonly shown: number; readonly settled: number }> {
  await page.evaluate(() => {
    location.hash = '#/people';
  });
  await page.waitForSelector('[role="table"] [data-index="0"]');
  await page.evaluate(() => {
    location.hash = '#/people/import';
  });
  await page.waitForSelector('[data-choose-list]:not([disabled])', { timeout: LIMIT_MS });
  return page.evaluate(async (rows) => {
    const began = performance.now();
    document.querySelector<HTMLElement>('[data-choose-list]')?.click();
    while (document.querySelector(`[role="grid"][aria-rowcount="${rows + 1}"]`) === null) {
      await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
    const shown = performance.now() - began;
    while (document.querySelector('[data-is-reading="true"]') !== null) {
      await new Promise(requestAnimationFrame);
    }
    return { shown, settled: performance.now() - began };
  }, ROWS);
}
