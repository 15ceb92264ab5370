import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extractRelease } from '#shared/press-releases/index';
import { SAMPLE_RELEASES } from '#shared/press-releases/sample-releases';
import type { Benchmark, Measure } from './benchmark';

/** Kept beside the project; without it the project's own samples are read. */
const PRACTICE = resolve(import.meta.dirname, '../../../shared/corpus/practice');
const ROUNDS = 12;
const MEGABYTE = 1_000_000;
/** Documents a second that the engine has to read at least. */
const DOCUMENTS_PER_SECOND = 300;
const LEAD = 'Cairo, 5 May 2024 - IOM held a two-day training on border law in Cairo. ';

/** Wording that brings rules into play, one of each kind; a page of nothing else is the worst that one can meet. */
const TRIGGERS = [
  'in cooperation with ',
  'organized by the ',
  'funded by the European Union and the ',
  'with the support of ',
  'discussed A, B and ',
  '“',
  '" said ',
  'from 5 to ',
  'Ministry of ',
  '12 participants, ',
  'Mr. John Doe, ',
  'project “',
  'نظمت المنظمة ',
  'الدورة حول ',
  'les 23, 24 et ',
  'Objective 1, 2, ',
];

function readTexts(): string[] {
  if (!existsSync(PRACTICE)) return SAMPLE_RELEASES.map(({ text }) => text);
  return readdirSync(PRACTICE)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(PRACTICE, name), 'utf8'));
}

/** Milliseconds of processor time, which other programs on the machine hardly change. */
function measure(read: () => void): number {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function longText(phrase: string, length: number): string {
  return LEAD + phrase.repeat(Math.ceil(length / phrase.length));
}

/** One process reads all documents, again and again; then a megabyte of each trigger. */
export const extractBenchmark: Benchmark = {
  name: 'extract',
  description: 'how fast press releases are read, and how long one of a megabyte takes at worst',
  run: async ({ say }) => {
    const texts = readTexts();
    say(`reading ${texts.length} documents`);
    const readAll = () => {
      for (const text of texts) extractRelease(text);
    };
    for (let round = 0; round < 3; round += 1) readAll();
    const perDocument = Array.from({ length: ROUNDS }, () => measure(readAll) / texts.length);
    const long: Measure[] = TRIGGERS.map((phrase) => {
      say(`reading a megabyte of ${JSON.stringify(phrase)}`);
      const text = longText(phrase, MEGABYTE);
      return {
        name: `A megabyte of "${phrase.trim()}"`,
        samples: [measure(() => extractRelease(text))],
      };
    });
    const median = [...perDocument].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
    const slowest = Math.max(...long.flatMap(({ samples }) => samples));
    return {
      measures: [{ name: 'One document', samples: perDocument }, ...long],
      ratios: [
        {
          name: `Time of a document, against ${DOCUMENTS_PER_SECOND} a second`,
          value: median / (1_000 / DOCUMENTS_PER_SECOND),
          aim: 1,
        },
        { name: 'Slowest megabyte, in seconds', value: slowest / 1_000, aim: 1 },
      ],
    };
  },
};
