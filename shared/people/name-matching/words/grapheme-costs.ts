import {
  consonantPairs,
  finalPairs,
  finalVowelFactor,
  vowelPairs,
  vowelSpellingsAlike,
} from '../data/latin-vowels';
import { consonantSpellings, vowelSpellings } from '../data/letter-spellings';

/** A letter or a group of letters that writes one sound; with ^ or $ at the border of a word. */
export type Grapheme = string;

/** Costs run from 0 (the same sound) to this: another letter, which alone makes another name. */
export const OTHER_LETTER = 1.1;
/** Two vowels at the end that make two names: Mario, Maria. */
const OTHER_VOWEL = 1.1;
/** No such step: a vowel is not taken for a consonant, it is left out. */
export const IMPOSSIBLE = 9;

type Costs = Map<Grapheme, Map<Grapheme, number>>;
type Pair = readonly [one: Grapheme, other: Grapheme, cost: number];

const numbers = new Map<Grapheme, number>();
const costs: Costs = new Map();

const spellingsOfConsonants = Object.entries(consonantSpellings).flatMap(readSpellings);
const spellingsOfVowels = Object.entries(vowelSpellings).flatMap(readSpellings);
const latinConsonants = new Set([
  ...spellingsOfConsonants.map(([, spelling]) => spelling),
  ...readPairs(consonantPairs).flatMap((pair) => pair.slice(0, 2).map(String)),
]);
const vowelClasses = new Map(
  readRows(vowelSpellingsAlike).map(([name = '', ...rest]) => [name, [name, ...rest]]),
);
const latinVowels = new Set([
  ...[...vowelClasses.values()].flat(),
  ...spellingsOfVowels.map(([, spelling]) => spelling.replace('$', '')),
]);

for (const pair of [
  ...spellingsOfConsonants,
  ...listSpellingsAtEnd(),
  ...listSharedLetters(),
  ...readPairs(consonantPairs),
  ...listVowelPairs(),
  ...readPairs(finalPairs).map(([one, other, cost]): Pair => [`${one}$`, `${other}$`, cost]),
]) {
  setCost(...pair);
}

/** Groups of letters that may be one sound, longest first. */
export const latinGroups = sortByLength([...latinConsonants, ...latinVowels]);
export const arabicGroups = sortByLength(
  [...Object.keys(consonantSpellings), ...Object.keys(vowelSpellings)]
    .map((grapheme) => grapheme.replace(/[$^]/g, ''))
    .filter((grapheme) => grapheme.length > 1),
);

const size = numbers.size;

/** Numbers of the graphemes that have costs of their own; the others are like themselves alone. */
export function numberOf(grapheme: Grapheme): number | undefined {
  return numbers.get(grapheme);
}

/** What it costs to take one grapheme for the other: a flat table, `one * graphemeCount + other`. */
export const graphemeCount = size;
export const graphemeCosts = buildTable();

function readSpellings([letter, text]: readonly [string, string]): Pair[] {
  return text.split(' ').map((item) => {
    const [spelling = '', cost = '0'] = item.split(':');
    return [letter, spelling, Number(cost)];
  });
}

function readRows(text: string): string[][] {
  const rows = text.split('\n').map((row) => row.split(' '));
  return rows.filter((row) => row[0] !== '');
}

function readPairs(text: string): Pair[] {
  return readRows(text).map(([one = '', other = '', cost]) => [one, other, Number(cost)]);
}

/** What is said of "a" holds for it at the end of a word too, unless the end is mentioned apart. */
function listSpellingsAtEnd(): Pair[] {
  const own = new Set(spellingsOfVowels.map(([letter, spelling]) => `${letter} ${spelling}`));
  return spellingsOfVowels.flatMap(([letter, spelling, cost]): Pair[] => {
    const pair: Pair = [letter, spelling, cost];
    const isVowel = /^[aeiouy][aeiouyw]*$/.test(spelling);
    if (!isVowel || own.has(`${letter} ${spelling}$`)) return [pair];
    return [pair, [letter, `${spelling}$`, cost]];
  });
}

/** Two Latin spellings of one Arabic letter are as far apart as they are from the letter, together. */
function listSharedLetters(): Pair[] {
  return Object.entries(consonantSpellings).flatMap((row) => {
    const spellings = readSpellings(row);
    return spellings.flatMap(([, one, cost]) =>
      spellings.map(([, other, otherCost]): Pair => [one, other, cost + otherCost]),
    );
  });
}

function listVowelPairs(): Pair[] {
  const classes = [...vowelClasses.keys()].map((name): Pair => [name, name, 0]);
  return [...classes, ...readPairs(vowelPairs)].flatMap(([one, other, cost]) =>
    (vowelClasses.get(one) ?? []).flatMap((left) =>
      (vowelClasses.get(other) ?? []).flatMap((right): Pair[] => [
        [left, right, cost],
        [`${left}$`, right, cost],
        [left, `${right}$`, cost],
        [`${left}$`, `${right}$`, Math.min(OTHER_VOWEL, cost * finalVowelFactor)],
      ]),
    ),
  );
}

function setCost(one: Grapheme, other: Grapheme, cost: number): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    if (!numbers.has(from)) numbers.set(from, numbers.size);
    const row = costs.get(from) ?? new Map<Grapheme, number>();
    costs.set(from, row.set(to, Math.min(cost, row.get(to) ?? IMPOSSIBLE)));
  }
}

function sortByLength(groups: readonly string[]): readonly string[] {
  const plain = groups.filter((group) => !group.includes('$'));
  return [...new Set(plain)].sort((one, other) => other.length - one.length);
}

function buildTable(): Float32Array {
  const table = new Float32Array(size * size).fill(IMPOSSIBLE);
  for (const [one, from] of numbers) {
    for (const [other, to] of numbers) {
      const cost = one === other ? 0 : (costs.get(one)?.get(other) ?? weighStrangers(one, other));
      table[from * size + to] = cost;
    }
  }
  return table;
}

function weighStrangers(one: Grapheme, other: Grapheme): number {
  return isConsonant(one) && isConsonant(other) ? OTHER_LETTER : IMPOSSIBLE;
}

function isConsonant(grapheme: Grapheme): boolean {
  return grapheme in consonantSpellings
    ? grapheme.length === 1
    : latinConsonants.has(grapheme) && grapheme.length <= 2;
}
