import { otherGivenNames } from '../data/given-names-elsewhere';
import { europeanGivenNames } from '../data/given-names-europe';
import { givenNamesOfMen } from '../data/given-names-men';
import { moreGivenNamesOfMen } from '../data/given-names-men-more';
import { givenNamesOfWomen } from '../data/given-names-women';
import { moreGivenNamesOfWomen } from '../data/given-names-women-more';
import { namesOfGod } from '../data/names-of-god';
import { foldArabic } from '../reading/clean-name';

/** Numbers of the groups of spellings to which a word belongs; more than one where a spelling is ambiguous. */
export type Groups = readonly number[];

const none: Groups = [];

const loosenings: readonly (readonly [RegExp, string])[] = [
  [/oo|ou|w/g, 'u'],
  [/ee|y/g, 'i'],
  [/ei/g, 'ai'],
  [/tch|sch|ch/g, 'sh'],
  [/dj/g, 'j'],
  [/ph/g, 'f'],
  [/gu(?=[ei])/g, 'g'],
  [/c(?=[ei])/g, 's'],
  [/ck|[qc]/g, 'k'],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aeiou])e$/, ''],
  [/(?<=[ae])h$/, ''],
];

/** The differences between spellings that never make another name. */
function loosen(word: string): string {
  return loosenings.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word);
}

/** Looks up a folded word. */
export type NameList = (word: string, isArabic: boolean) => Groups;

export const findGivenNames = readList([
  givenNamesOfMen,
  moreGivenNamesOfMen,
  givenNamesOfWomen,
  moreGivenNamesOfWomen,
  europeanGivenNames,
  otherGivenNames,
]);

export const findNamesOfGod = readList([namesOfGod.replace(/(?<=^|\s)ال/g, '')]);

function readList(texts: readonly string[]): NameList {
  const groups = new Map<string, number[]>();
  const looseGroups = new Map<string, number[]>();
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.includes('='));
  for (const [number, line] of lines.entries()) {
    const [arabic = '', latin = ''] = line.split('=');
    for (const word of listWords(arabic)) push(groups, foldArabic(word.replace(/^ال/, '')), number);
    for (const word of listWords(latin)) {
      push(groups, word, number);
      push(looseGroups, loosen(word), number);
    }
  }
  return (word, isArabic) => {
    if (!isArabic) return groups.get(word) ?? looseGroups.get(loosen(word)) ?? none;
    // The hamza at the end is often left out, but علا and علاء are two names.
    return groups.get(word) ?? groups.get(word.replace(/ء$/, '')) ?? groups.get(`${word}ء`) ?? none;
  };
}

function listWords(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function push(groups: Map<string, number[]>, word: string, number: number): void {
  const known = groups.get(word);
  if (!known) groups.set(word, [number]);
  else if (!known.includes(number)) known.push(number);
}

export function shareGroup(one: Groups, other: Groups): boolean {
  return one.some((group) => other.includes(group));
}
