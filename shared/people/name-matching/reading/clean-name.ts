import { specialLetters } from '../data/special-letters';

const sameArabicLetters: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ۆ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
  ک: 'ك',
  ڪ: 'ك',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۃ: 'ة',
  گ: 'گ',
};
const sameArabicLetter = new RegExp(`[${Object.keys(sameArabicLetters).join('')}]`, 'g');

/** Within a word, a short vowel that Arabic does not write; at its end the same letter stands for ه. */
const kurdishVowel = /ە(?=\p{L})/gu;

/** Arabic vowel marks and tatweel, and signs without width such as direction marks. */
const invisible = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]|\p{Cf}/gu;
/** Signs for hamza and ain, and the French elision: M'hamed and D'Ambrosio are one word. */
const apostrophes = /['’‘`´ʼʾʿ′"“”«»]/gu;

/** "(née Masmoudi)" is part of the name. */
const familyAside =
  /^[([]\s*(?:née?|nee|born|épouse|epouse|ép\.?|ep\.?|veuve|vve|wife|widow|حرم|زوجة|أرملة|المولودة)\s/;

const plain = /^[a-z]*$/;
const specialLetter = new RegExp(`[${Object.keys(specialLetters).join('')}]`, 'gu');

/** The name in lower case with one code point for each Arabic letter; accents and punctuation stay. */
export function cleanName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(kurdishVowel, '')
    .replace(sameArabicLetter, (letter) => sameArabicLetters[letter] ?? letter)
    .toLowerCase()
    .normalize('NFC')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, (aside) =>
      aside.length + 2 > name.length || familyAside.test(aside) ? aside : ' ',
    )
    .replace(apostrophes, '');
}

/** How a Latin word looks to somebody who types no accents: ş is s. */
export function foldLook(word: string): string {
  return plain.test(word) ? word : strip(word.replace(specialLetter, (x) => readSpecial(x, 0)));
}

/** How it sounds: ş is sh. */
export function foldSound(word: string): string {
  if (plain.test(word)) return softenC(word);
  return softenC(
    strip(
      word.replace(specialLetter, (x) => readSpecial(x, 1)),
      'ç',
    ),
  );
}

/** An Arabic word without the differences that writers do not keep: hamza carriers, ta marbuta, final ya. */
export function foldArabic(word: string): string {
  return word
    .replace(/[أإآ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/ووو?/g, 'و')
    .replace(/يي+/g, 'ي')
    .replace(/(?<=.)ء(?=.)|^ء/g, '');
}

function readSpecial(letter: string, which: 0 | 1): string {
  return specialLetters[letter]?.[which] ?? letter;
}

function strip(word: string, kept = ''): string {
  const parts = word.split(/(ç)/).map((part) => {
    if (part === 'ç') return kept === '' ? 'c' : kept;
    return part.normalize('NFKD').replace(/\P{L}/gu, '');
  });
  return parts.join('');
}

/** Before e, i and y a c is an s. */
function softenC(word: string): string {
  return word.includes('c') ? word.replace(/c(?=[eiy])/g, 'ç') : word;
}
