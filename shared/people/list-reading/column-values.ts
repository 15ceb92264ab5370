import { isPlaceholder } from './cell-text';
import type { GridRow } from './grid';
import type { Legend } from './legend';
import { readAgeBand, readBirthYear } from './values/ages';
import { readEmail, readPhone } from './values/contacts';
import { readMark } from './values/marks';
import { readTitleSex } from './values/names';
import { namesCountry } from './values/nationality';
import { readSex } from './values/sex';
import { hasOfficeWord, hasParticipantWord, hasTrainerWord } from './word-lists';

/** Which share of a column's filled cells could be read as what, from 0 to 1. */
export interface ColumnValues {
  readonly filled: number;
  readonly emails: number;
  readonly phones: number;
  readonly sexes: number;
  readonly titles: number;
  readonly marks: number;
  readonly countries: number;
  readonly dates: number;
  readonly ages: number;
  readonly integers: number;
  readonly participants: number;
  readonly trainers: number;
  readonly latinNames: number;
  readonly arabicNames: number;
  /** Single words: a part of a name rather than the whole. */
  readonly singleWords: number;
  /** Counted only when asked, since few lists have a column that nothing else tells. */
  readonly countOffices: () => number;
  /** How many different values. */
  readonly distinct: number;
  /** Different values, as a share of the filled cells. */
  readonly variety: number;
}

/** Enough to know a column by; the rest of a long list says no more. */
const SAMPLE = 250;

/** What stands in each column of so many; where pages repeat their header, it is no value. */
export function measureColumns(
  rows: readonly GridRow[],
  width: number,
  legend: Legend,
  headers: readonly (readonly string[])[],
): ColumnValues[] {
  const counts = countFilled(rows, width);
  const samples = takeSamples(rows, counts);
  return samples.map((texts, column) =>
    measureSample(
      texts.filter((text) => !headers[column]?.includes(text)),
      counts[column] ?? 0,
      legend,
    ),
  );
}

function measureSample(sample: readonly string[], filled: number, legend: Legend): ColumnValues {
  const texts = sample.filter(
    (text) => !isPlaceholder(text) || legend.marks.get(text) !== undefined,
  );
  const share = (test: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  return {
    filled,
    emails: share((text) => text.length < 200 && readEmail(text) !== null),
    phones: share(isPhone),
    // "x" is a sex on few lists and a tick on many.
    sexes: share((text) => isSex(text, legend)),
    titles: share((text) => text.length < 12 && isTitle(text)),
    marks: share((text) => isAnyMark(text, legend)),
    countries: share((text) => text.length > 2 && namesCountry(text)),
    dates: share((text) => isDate(text)),
    ages: share((text) => text.length < 25 && readAgeBand(text) !== null),
    integers: share((text) => /^[\d٠-٩]{1,5}$/.test(text)),
    participants: share((text) => text.length < 40 && hasParticipantWord(text)),
    trainers: share((text) => text.length < 40 && hasTrainerWord(text)),
    latinNames: share((text) => looksLikeName(text) && /\p{Script=Latin}/u.test(text)),
    arabicNames: share((text) => looksLikeName(text) && /\p{Script=Arabic}/u.test(text)),
    singleWords: share((text) => /^(?:\p{L}{1,5}\.?[\s/]\s*)?[\p{L}'’-]+$/u.test(text)),
    countOffices: () => share((text) => text.length < 100 && hasOfficeWord(text)),
    distinct: new Set(texts.map((text) => text.toLowerCase())).size,
    variety: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
  };
}

function countFilled(rows: readonly GridRow[], width: number): number[] {
  const counts = new Array<number>(width).fill(0);
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column += 1) {
      if (cells[column]) counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  return counts;
}

/** From the whole length of the list, since its end may look different from its beginning. */
function takeSamples(rows: readonly GridRow[], counts: readonly number[]): string[][] {
  const steps = counts.map((filled) => Math.max(1, Math.floor(filled / SAMPLE)));
  const samples = counts.map((): string[] => []);
  // How many filled cells come before the next one that is taken.
  const waits = counts.map(() => 0);
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column += 1) {
      const text = cells[column];
      if (!text) continue;
      const wait = waits[column] ?? 0;
      if (wait === 0) samples[column]?.push(text);
      waits[column] = (wait === 0 ? (steps[column] ?? 1) : wait) - 1;
    }
  }
  return samples;
}

function isPhone(text: string): boolean {
  const digits = text.replace(/[^\d٠-٩]/g, '').length;
  return digits >= 7 && digits <= 16 && !isDate(text) && readPhone(text) !== null;
}

function isSex(text: string, legend: Legend): boolean {
  return text.length < 20 && !/^x$/i.test(text) && readSex(text, legend.sexes) !== null;
}

function isTitle(text: string): boolean {
  return readTitleSex(text) !== null || /^(?:dr|pr|prof|eng|me|د|أ|م)\.?$/i.test(text);
}

function isDate(text: string): boolean {
  return (
    /^[\d٠-٩]{1,4}[/.\-\s]+[\d٠-٩\p{L}]+[/.\-\s]+[\d٠-٩]{2,4}(?:T.*)?$/u.test(text) &&
    readBirthYear(text) !== null
  );
}

function isAnyMark(text: string, legend: Legend): boolean {
  return readMark(text, legend.marks) !== null || text === '-';
}

/** Two to six words of letters, or one within a column of such. */
function looksLikeName(text: string): boolean {
  return text.length < 60 && /^[\p{L}\p{M}.'’/() -]+$/u.test(text) && text.split(/\s+/).length <= 7;
}
