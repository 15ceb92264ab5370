import { foldText } from '../../i18n/fold-text';
import type { Sex } from '../schema';
import type { Mark } from './types';
import { Codes } from './values/codes';
import { readMarkWord } from './values/marks';
import { readSexWord } from './values/sex';
import { listWords } from './word-lists';

/** What a list says of its own codes, under its title, below its last row or on a sheet of its own. */
export interface Legend {
  readonly sexes: Codes<Sex>;
  readonly marks: Codes<Mark>;
  /** What an empty cell among the marks means. */
  emptyMark: Mark;
}

export function createLegend(): Legend {
  return { sexes: new Codes(), marks: new Codes(), emptyMark: 'unknown' };
}

const emptyWords = new Set(listWords('emptyCell').flatMap((phrase) => phrase.split(' ')));
const LONGEST_CODE = 4;
const LONGEST_MEANING = 45;

/** Takes what a text says of codes into the legend; answers whether it said anything. */
export function readLegendText(text: string, legend: Legend): boolean {
  let isLegend = false;
  for (const clause of splitClauses(text)) {
    if (readEmptyMeaning(clause, legend) || readPair(clause, legend)) isLegend = true;
  }
  return isLegend;
}

/** "Legend: P = present; A = absent, empty: unknown" is three clauses behind a word that says nothing. */
function splitClauses(text: string): string[] {
  return text
    .replace(/^[^=:]{3,25}:(?=.*[=:→])/u, '')
    .split(
      /[;,،\n|]|(?<=[\p{L})])\s+(?=\S{1,3}\s*[=:→])|\s\/\s|\s(?:et|and)\s|\s{2,}|\.\s|[([](?=\S{1,4}\s*[=:→])/u,
    )
    .map((clause) => clause.replace(/^[\s(["«]+|[\s)\]"».]+$/gu, ''))
    .filter((clause) => clause !== '');
}

function readEmptyMeaning(clause: string, legend: Legend): boolean {
  const stems = foldText(clause)
    .split(' ')
    .map((word) => word.replace(/^ال(?=..)/, ''));
  if (stems.length > 14 || !stems.some((stem) => emptyWords.has(stem))) return false;
  const mark = stems
    .map((_stem, index) => readMarkWord(stems.slice(index, index + 3).join(' ')))
    .find((found, index) => found !== null && (stems[index]?.length ?? 0) > 2);
  if (!mark) return false;
  legend.emptyMark = mark;
  return true;
}

/** A short code on one side of a sign or a space, and on the other a word that is known. */
function readPair(clause: string, legend: Legend): boolean {
  const signed = /^(.+?)\s*(?:=+|:|→|➜|=>|⇒|\s[-–—]\s)\s*(.+)$/u.exec(clause);
  if (signed) return addPair(signed[1] ?? '', signed[2] ?? '', legend);
  // "✓ present": without a sign between, only a symbol can be a code.
  const bare =
    /^([^\p{L}\p{N}\s]{1,2})\s+(\p{L}.*)$/u.exec(clause) ??
    /^\(([^()]{1,3})\)\s*(\p{L}.*)$/u.exec(clause);
  return bare ? addPair(bare[1] ?? '', bare[2] ?? '', legend) : false;
}

/** Takes a code and its meaning, in either order. */
export function addPair(one: string, other: string, legend: Legend): boolean {
  const [code, meaning] = one.length <= other.length ? [one, other] : [other, one];
  const bareCode = code.replace(/^["'«“\s(]+|["'»”\s)]+$/gu, '');
  if (bareCode === '' || bareCode.length > LONGEST_CODE || meaning.length > LONGEST_MEANING)
    return false;
  if (!/\p{L}{2}/u.test(meaning)) return false;
  const sex = readSexWord(meaning);
  const mark = readMarkWord(meaning);
  if (sex === 'M' || sex === 'F' || sex === 'X') legend.sexes.add(bareCode, sex);
  else if (mark) legend.marks.add(bareCode, mark);
  else return false;
  return true;
}
