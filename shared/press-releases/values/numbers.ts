/** Whole numbers in digits and in words, with what makes them unfit as a count. */

import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import type { Span } from '../text/span';
import {
  ARABIC_HUNDREDS,
  ARABIC_TENS,
  ARABIC_UNITS,
  ENGLISH_TENS,
  ENGLISH_UNITS,
  FRENCH_ABOUT,
  FRENCH_TENS,
  FRENCH_UNITS,
} from './number-words';

export interface NumberMention extends Span {
  readonly value: number;
  readonly inWords: boolean;
  readonly approximate: boolean;
}

const TOKEN = fast(/\p{N}+|\p{L}+/gu);
/** 3,000 and 3 000 and 3.000; a lone "1.4" or "1,4" is a decimal and no count. */
const DIGITS = /\d{1,3}(?:[ ,.]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g;

interface Word extends Span {
  readonly text: string;
}

export function findNumbers(text: string, language: ReleaseLanguage): NumberMention[] {
  const found = [...findDigits(text), ...findWords(text, language)];
  return found.sort((a, b) => a.start - b.start);
}

function findDigits(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const start = match.index;
    const before = text.charAt(start - 1);
    const after = text.slice(start + match[0].length, start + match[0].length + 2);
    const isGrouped = /^\d{1,3}(?:[ ,.]\d{3})+$/.test(match[0]);
    const isDecimal = !isGrouped && /[.,]/.test(match[0]);
    if (
      isDecimal ||
      (/[\p{L}\d.:/$€£#]/u.test(before) && !isArabicAnd(text, start)) ||
      /^(?:%|[:/]\d| %)/.test(after)
    )
      continue;
    const value = Number(match[0].replace(/[ ,.]/g, ''));
    found.push({ start, end: start + match[0].length, value, inWords: false, approximate: false });
  }
  return found;
}

/** "و24" is "and 24". */
function isArabicAnd(text: string, start: number): boolean {
  return /(?:^|[^\p{L}])[ولبف]$/u.test(text.slice(Math.max(0, start - 2), start));
}

function findWords(text: string, language: ReleaseLanguage): NumberMention[] {
  const tokens = [...text.matchAll(TOKEN)].map(
    (match): Word => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0].toLowerCase(),
    }),
  );
  const found: NumberMention[] = [];
  const read = { en: readEnglish, fr: readFrench, ar: readArabic }[language];
  for (let at = 0; at < tokens.length; ) {
    const result = read(tokens, at, text);
    const [first, last] = [tokens[at], tokens[at + (result?.length ?? 1) - 1]];
    if (result && first && last) {
      const start = first.start + (result.skip ?? 0);
      found.push({
        start,
        end: last.end,
        value: result.value,
        inWords: true,
        approximate: result.approximate ?? false,
      });
    }
    at += result?.length ?? 1;
  }
  return found;
}

interface Reading {
  readonly value: number;
  /** In tokens. */
  readonly length: number;
  /** Letters of the first token that are no part of the number (the Arabic "and"). */
  readonly skip?: number;
  readonly approximate?: boolean;
}

/** Whether two tokens belong together: only a space or a hyphen lies between them. */
function adjoin(tokens: readonly Word[], at: number, text: string): boolean {
  const [left, right] = [tokens[at], tokens[at + 1]];
  return (
    left !== undefined && right !== undefined && /^[ -]$/.test(text.slice(left.end, right.start))
  );
}

function readEnglish(tokens: readonly Word[], at: number, text: string): Reading | null {
  const below100 = (from: number): Reading | null => {
    const word = tokens[from]?.text ?? '';
    const tens = ENGLISH_TENS.get(word);
    const unit = ENGLISH_UNITS.get(word);
    if (tens === undefined) return unit === undefined ? null : { value: unit, length: 1 };
    const next = ENGLISH_UNITS.get(tokens[from + 1]?.text ?? '');
    const joined = next !== undefined && next > 0 && next < 10 && adjoin(tokens, from, text);
    return joined ? { value: tens + next, length: 2 } : { value: tens, length: 1 };
  };
  const hundred = tokens[at]?.text === 'a' ? { value: 1, length: 1 } : below100(at);
  if (!hundred) return null;
  if (
    tokens[at + hundred.length]?.text === 'dozen' &&
    adjoin(tokens, at + hundred.length - 1, text)
  )
    return { value: hundred.value * 12, length: hundred.length + 1, approximate: true };
  if (
    tokens[at + hundred.length]?.text !== 'hundred' ||
    !adjoin(tokens, at + hundred.length - 1, text)
  ) {
    return tokens[at]?.text === 'a' ? null : hundred;
  }
  let length = hundred.length + 1;
  const rest = below100(at + length + (tokens[at + length]?.text === 'and' ? 1 : 0));
  if (!rest || !adjoin(tokens, at + length - 1, text))
    return { value: hundred.value * 100, length };
  length += rest.length + (tokens[at + length]?.text === 'and' ? 1 : 0);
  return { value: hundred.value * 100 + rest.value, length };
}

function readFrench(tokens: readonly Word[], at: number, text: string): Reading | null {
  const about = FRENCH_ABOUT.get(tokens[at]?.text ?? '');
  if (about !== undefined) return { value: about, length: 1, approximate: true };
  let value = 0;
  let length = 0;
  for (let from = at; from < at + 7; from += 1) {
    const word = tokens[from]?.text ?? '';
    if (from > at && !adjoin(tokens, from - 1, text)) break;
    const next = tokens[from + 1]?.text ?? '';
    if (word === 'et' && value >= 20 && (FRENCH_UNITS.get(next) === 1 || next === 'onze')) continue;
    if ((word === 'cent' || word === 'cents') && value < 10) value = Math.max(1, value) * 100;
    else if (value === 4 && /^vingts?$/.test(word)) value = 80;
    else if (FRENCH_TENS.has(word) && value % 100 === 0) value += FRENCH_TENS.get(word) ?? 0;
    else if (FRENCH_UNITS.has(word) && fitsFrenchUnit(value, FRENCH_UNITS.get(word) ?? 0)) {
      value += FRENCH_UNITS.get(word) ?? 0;
    } else break;
    length = from - at + 1;
  }
  const alone = length === 1 && /^(?:un|une|cent)$/.test(tokens[at]?.text ?? '');
  return length === 0 || (alone && tokens[at]?.text !== 'cent') ? null : { value, length };
}

/** "soixante-dix" and "quatre-vingt-onze" go beyond ten; "dix-sept" adds to ten. */
function fitsFrenchUnit(value: number, unit: number): boolean {
  const rest = value % 100;
  if (rest === 0) return true;
  if (rest === 10) return unit >= 7 && unit <= 9;
  if (rest === 70 || rest === 90) return unit >= 7 && unit <= 9;
  return rest % 10 === 0 && (unit < 10 || rest === 60 || rest === 80);
}

const ABOUT_ARABIC = /^(?:نحو|حوالي|قرابة|زهاء|يقارب|ناهز|يناهز|من|علي)$/u;

function readArabic(tokens: readonly Word[], at: number): Reading | null {
  const first = tokens[at]?.text ?? '';
  // "ما يقارب الأربعين": a round number may have the article.
  const bareOf = (word: string, before = '') => {
    if (ABOUT_ARABIC.test(before) && ARABIC_TENS.has(word.slice(2))) return word.slice(2);
    return word.length > 3 && /^[وفبلك]/.test(word) ? word.slice(1) : word;
  };
  const lookUp = (word: string) =>
    ARABIC_HUNDREDS.get(word) ?? ARABIC_TENS.get(word) ?? ARABIC_UNITS.get(word);
  const known = lookUp(first) === undefined ? bareOf(first, tokens[at - 1]?.text) : first;
  let value = lookUp(known);
  if (value === undefined) return null;
  const skip = first.length - known.length;
  let length = 1;
  const second = tokens[at + 1]?.text ?? '';
  if (value < 10 && /^عشرة?$/.test(second)) return { value: value + 10, length: 2, skip };
  while (length < 4) {
    const word = tokens[at + length]?.text ?? '';
    const next = word.startsWith('و') ? lookUp(word.slice(1)) : undefined;
    if (next === undefined || (next >= 10 && next % 10 === 0 && value % 100 >= 10)) break;
    value += next;
    length += 1;
  }
  return { value, length, skip };
}
