import { foldArabic, foldLook, foldSound } from '../reading/clean-name';
import { findGivenNames, findNamesOfGod, type Groups } from './known-names';
import { type Lattice, readLattice } from './lattice';
import { toClassBits, toSkeleton } from './skeleton';

/** A word of a name, made ready for many comparisons. */
export interface Word {
  /** As written, in lower case. */
  readonly text: string;
  /** Without accents and the differences between hamza carriers: words of one look are the same. */
  readonly look: string;
  readonly isArabic: boolean;
  readonly lattice: Lattice;
  /** See `toSkeleton`. */
  readonly skeleton: string;
  readonly classBits: number;
  /** Numbered as they come, for tables of pairs. */
  readonly number: number;
  readonly givenNames: Groups;
  readonly namesOfGod: Groups;
}

/** Names share their words, so what was read once is kept; past this many, all are forgotten. */
const MOST_WORDS = 50_000;
const words = new Map<string, Word>();
let count = 0;

export function readWord(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  if (words.size >= MOST_WORDS) words.clear();
  const word = makeWord(text);
  words.set(text, word);
  return word;
}

const arabicLetter = /\p{Script=Arabic}/u;

function makeWord(text: string): Word {
  const isArabic = arabicLetter.test(text);
  const look = isArabic ? foldArabic(text) : foldLook(text);
  const sound = isArabic ? text : foldDoubles(foldSound(text));
  const skeleton = toSkeleton(sound);
  count += 1;
  return {
    text,
    look,
    isArabic,
    lattice: readLattice(sound, isArabic),
    skeleton,
    classBits: toClassBits(skeleton),
    number: count,
    givenNames: findGivenNames(look, isArabic),
    namesOfGod: findNamesOfGod(look, isArabic),
  };
}

function foldDoubles(sound: string): string {
  return sound.replace(/(sh|ch|kh|gh|th|dh)\1/g, '$1').replace(/([^aeiou])\1+/g, '$1');
}
