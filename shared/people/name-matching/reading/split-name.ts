import { cleanName, foldArabic, foldLook } from './clean-name';

/** A word of a name as it stands on the list. */
export interface Token {
  /** Clean, with its accents. */
  readonly text: string;
  /** Folded: what lists of words are asked with. */
  readonly key: string;
  readonly isArabic: boolean;
  /** Ended by a dot or a slash: short for something. */
  readonly isShortened: boolean;
  readonly hasSlash: boolean;
}

/** A cell that is no name must not cost more than one. */
const LONGEST_NAME = 200;
const MOST_WORDS = 12;
const LONGEST_WORD = 28;

/** His Excellency, Son Excellence; other letters with dots are initials. */
const dottedTitle = /^\s*(?:h\.\s?[eh]\.|s\.\s?e\.(?:\s?m\.)?)/;

const isArabicWord = /\p{Script=Arabic}/u;

/** The words of a name, what stands before a single comma last: "TIJANI, Salwa". */
export function splitName(name: string): readonly Token[] {
  const parts = cleanName(name.slice(0, LONGEST_NAME)).split(/[,،;]/);
  const [family = '', given = '', ...more] = parts;
  const isInverted = more.length === 0 && family.trim() !== '' && given.trim() !== '';
  const text = isInverted ? `${given} ${family}` : parts.join(' ');
  const words = text
    .replace(dottedTitle, (letters) => `${letters.replace(/[.\s]/g, '')} `)
    .replace(/([./\\])(?=\p{L})/gu, '$1 ')
    .split(/[^\p{L}\p{N}\p{M}./\\]+/u);
  return words.flatMap(readToken).slice(0, MOST_WORDS);
}

function readToken(word: string): Token[] {
  const text = word.replace(/[./\\]/g, '').slice(0, LONGEST_WORD);
  if (!/\p{L}/u.test(text)) return [];
  const isArabic = isArabicWord.test(text);
  const hasSlash = /[/\\]$/.test(word);
  const key = isArabic ? foldArabic(text) : foldLook(text);
  return [{ text, key, isArabic, isShortened: hasSlash || word.endsWith('.'), hasSlash }];
}
