/** What a reader takes for the same letter: hamza carriers, final forms, and the Persian code points of web texts. */
const sameLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ک: 'ك',
};

const sameLetter = new RegExp(`[${Object.keys(sameLetters).join('')}]`, 'g');

/**
 * A text as a search compares it: lower case, without accents, vowel marks, tatweel or punctuation, words
 * separated by one space. Not for showing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .normalize('NFKC')
    .replace(sameLetter, (letter) => sameLetters[letter] ?? letter)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
