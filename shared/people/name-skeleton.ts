/**
 * The consonants of a name in one alphabet for both scripts, so that "Wael Badawi" and وائل بدوي, or two of
 * the many Latin spellings of one Arabic name, meet. Vowels are lost on the way, so different names can
 * meet too (Mona, Amina): a skeleton only proposes, it never decides alone.
 */
import { foldName } from './fold-name';

/** Titles at the beginning of a line. السيد is a given name too, so it is one only before two more words. */
const titles = new Set(
  'mr mrs ms miss dr prof eng m mme mlle me maitre السيد السيده الدكتور الدكتوره د الاستاذ الاستاذه ا المهندس المهندسه م'.split(
    ' ',
  ),
);

const particles = new Set('al el ul ben bin ibn ال بن ابن'.split(' '));

const latinGroups: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/sch|sh|ch/g, 'S'],
  [/dj|j/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/[qc]/g, 'k'],
  [/p/g, 'b'],
  [/v/g, 'f'],
  [/[aeiouwy]/g, ''],
];

const arabicLetters = new Map(
  Object.entries({
    ث: 't',
    ط: 't',
    ت: 't',
    ذ: 'z',
    ظ: 'z',
    ز: 'z',
    ض: 'd',
    د: 'd',
    ص: 's',
    س: 's',
    ش: 'S',
    ج: 'g',
    غ: 'G',
    ق: 'k',
    ك: 'k',
    خ: 'X',
    ح: 'h',
    ه: 'h',
    ب: 'b',
    پ: 'b',
    ف: 'f',
    ڤ: 'f',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ر: 'r',
    گ: 'g',
    چ: 'S',
  }),
);

/** The skeleton of each word, in the order of the name; words of vowels alone (Aya) have none. */
export function listSkeletons(name: string): string[] {
  // Before folding, which takes the cedilla away.
  const words = foldName(name.normalize('NFC').replace(/[çÇ]/g, 's')).split(' ');
  const rest = words.length > 2 && titles.has(words[0] ?? '') ? words.slice(1) : words;
  return joinServants(rest)
    .map(toSkeleton)
    .filter((skeleton) => skeleton !== '');
}

/** Abd el Rahman, Abdel Rahman, Abdurrahman, عبد الرحمن and عبدالرحمن all become one word; particles go. */
function joinServants(words: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const word of words) {
    if (particles.has(word)) continue;
    const bare = stripArticle(word);
    joined.push(isOpen ? `${joined.pop() ?? ''}${bare}` : bare);
    isOpen = !isOpen && (bare === 'abd' || bare === 'عبد');
  }
  return joined;
}

function stripArticle(word: string): string {
  return word
    .replace(/^abd(?:[aeiu]|ou)l/, 'abd')
    .replace(/^عبدال(?=..)/, 'عبد')
    .replace(/^[ae]l(?=[^aeiouwy]..)/, '')
    .replace(/^ال(?=[^ا].)/, '');
}

function toSkeleton(word: string): string {
  const letters = /^[a-z0-9]*$/.test(word) ? reduceLatin(word) : reduceArabic(word);
  // A final h may be no more than a way to write the ta marbuta: Fatimah, Fatima, فاطمة, فاطمه.
  return letters.replace(/(.)\1+/gu, '$1').replace(/(?<=.)h$/, '');
}

function reduceLatin(word: string): string {
  return latinGroups.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
}

function reduceArabic(word: string): string {
  return [...word].map((letter) => arabicLetters.get(letter) ?? '').join('');
}
