import { droppedLetters } from '../data/letter-spellings';
import {
  arabicGroups,
  type Grapheme,
  IMPOSSIBLE,
  latinGroups,
  numberOf,
  OTHER_LETTER,
} from './grapheme-costs';

/** One grapheme at a place in a word. */
interface Edge {
  /** A letter without costs of its own has none, and is like no other. */
  readonly grapheme: number | undefined;
  readonly length: number;
  /** What it costs when the other word has nothing for it: in a word of the same script, and of the other. */
  readonly gap: number;
  readonly gapAcross: number;
}

/** The graphemes that may begin at each letter of a word: "th" in Fathi is th, or t and h. */
export type Lattice = readonly (readonly Edge[])[];

type Gaps = readonly [gap: number, gapAcross: number];

export function readLattice(word: string, isArabic: boolean): Lattice {
  const list = isArabic ? listArabicEdges : listLatinEdges;
  return Array.from({ length: word.length }, (_, index) => list(word, index));
}

function listArabicEdges(word: string, index: number): Edge[] {
  const letter = word[index] ?? '';
  const isFirst = index === 0;
  const isLast = index === word.length - 1;
  const gap =
    (isFirst ? droppedLetters[`^${letter}`] : undefined) ??
    (isLast ? droppedLetters[atEnd(letter)] : undefined) ??
    droppedLetters[inside(letter)] ??
    OTHER_LETTER;
  const single = numberOf(placeArabic(letter, isFirst, isLast));
  const edges: Edge[] = [{ grapheme: single, length: 1, gap, gapAcross: gap }];
  const bare = word
    .replace(/[أإ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة$/, 'ه');
  for (const group of arabicGroups) {
    if (!bare.startsWith(group, index)) continue;
    const grapheme = numberOf(group);
    edges.push({ grapheme, length: group.length, gap: IMPOSSIBLE, gapAcross: IMPOSSIBLE });
  }
  return edges;
}

function placeArabic(letter: string, isFirst: boolean, isLast: boolean): Grapheme {
  if (isFirst && numberOf(`^${letter}`) !== undefined) return `^${letter}`;
  if (isLast && numberOf(atEnd(letter)) !== undefined) return atEnd(letter);
  return inside(letter);
}

function atEnd(letter: string): Grapheme {
  return letter === 'ة' ? 'ه$' : `${letter}$`;
}

const carriers: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ت',
};

function inside(letter: string): Grapheme {
  return carriers[letter] ?? letter;
}

function listLatinEdges(word: string, index: number): Edge[] {
  const groups = latinGroups.filter((group) => word.startsWith(group, index));
  if (groups.every((group) => group.length > 1)) groups.push(word[index] ?? '');
  return groups.flatMap((group) => {
    const isLast = index + group.length === word.length;
    const grapheme = (isLast ? numberOf(`${group}$`) : undefined) ?? numberOf(group);
    if (grapheme === undefined && group.length > 1) return [];
    const [gap, gapAcross] = weighGap(word, index, group);
    return [{ grapheme, length: group.length, gap, gapAcross }];
  });
}

const isVowelGroup = /^[aeiouyw]+$/;
const isVowelLetter = /[aeiouyw]/;

function weighGap(word: string, index: number, group: string): Gaps {
  const end = index + group.length;
  if (group === 'h') return end === word.length && index > 0 ? [0.05, 0.03] : [0.4, 0.4];
  if (group.length > 2) return [IMPOSSIBLE, IMPOSSIBLE];
  if (!isVowelGroup.test(group)) return weighConsonantGap(group, index, end === word.length);
  const isAfterVowel = isVowelLetter.test(word[index - 1] ?? '');
  if (end === word.length) return weighLastGap(group, isAfterVowel);
  if (index === 0) return group.length === 1 ? [0.5, 0.4] : [0.9, 0.8];
  if (isAfterVowel || isVowelLetter.test(word[end] ?? '')) return weighFreeGap(group);
  return weighInnerGap(group);
}

/** French endings are silent, which shows only when the name is written in Arabic as it is heard. */
function weighConsonantGap(group: string, index: number, isLast: boolean): Gaps {
  if (group.length > 1) return [IMPOSSIBLE, IMPOSSIBLE];
  // The ayn of Somali: Cali, Jaamac.
  if (group === 'c' && (index === 0 || isLast)) return [0.45, 0.4];
  return isLast && /[tdsxzp]/.test(group) && index > 2
    ? [OTHER_LETTER, 0.35]
    : [OTHER_LETTER, OTHER_LETTER];
}

/** A silent e is nothing, any other last vowel is another name: Karim, Karima. */
function weighLastGap(group: string, isAfterVowel: boolean): Gaps {
  if (group === 'e') return isAfterVowel ? [0.4, 0.3] : [0.1, 0.08];
  return group.length === 1 || group === 'ou' ? [1.05, 1] : [IMPOSSIBLE, IMPOSSIBLE];
}

/** A vowel beside another makes a name of its own: Nada, Nadia. */
function weighFreeGap(group: string): Gaps {
  if (group === 'a' || group === 'e') return [0.35, 0.2];
  return group.length === 1 ? [1.05, 0.7] : [1.05, 0.85];
}

/** A short vowel between consonants comes and goes: Khemiri, Khmiri. */
function weighInnerGap(group: string): Gaps {
  if (group === 'a' || group === 'e') return [0.3, 0.05];
  if (group.length === 1) return [0.3, 0.1];
  return group === 'ou' ? [0.4, 0.2] : [0.7, 0.5];
}
