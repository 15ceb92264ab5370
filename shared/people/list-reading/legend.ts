import type { Sex } from '../schema';
import type { Mark } from './types';
import { Codes } from './values/codes';
import { readMarkWord } from './values/marks';
import { readSexWord } from './values/sex';
import { absentSigns, presentSigns } from './vocabulary/words';
import { listWords, toStems } from './word-lists';

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
  const clauses = splitClauses(text);
  for (const clause of clauses) {
    if (readEmptyMeaning(clause, legend) || readPair(clause, legend)) isLegend = true;
  }
  // Among codes that are sure, letters before a word need no sign: "AP absent with apology".
  for (const clause of isLegend ? clauses : []) {
    const [, code = '', meaning = ''] = /^(\p{Lu}{2,4})\s+(\p{L}.*)$/u.exec(clause) ?? [];
    if (code !== '') addCode(code, meaning, legend);
  }
  return isLegend;
}

/** "Legend: P = present; A = absent, empty: unknown" is three clauses behind a word that says nothing. */
function splitClauses(text: string): string[] {
  return text
    .replace(/^[^=:]{3,25}:(?=.*(?:[=:→]|\s[-–]\s))/u, '')
    .replace(/^(?:legend|légende|key|codes?|مفتاح(?: الرموز)?|الرموز|دليل الرموز)\s*:/iu, '')
    .split(clauseEnd)
    .map((clause) => clause.replace(/^[\s["«]+|[\s)\]"».]+$/gu, ''))
    .filter((clause) => clause !== '');
}

/** Signs and words between clauses, wide gaps, and the beginning of the next code. */
const clauseEnd = new RegExp(
  [
    String.raw`[;,،\n|]`,
    String.raw`(?<=[\p{L})])\s+(?=\S{1,3}\s*[=:→])`,
    String.raw`\s\/\s(?!\s*[=:→])`,
    String.raw`\s(?:et|and|أو|or|ou)\s`,
    String.raw`\s{2,}`,
    String.raw`(?<=\p{L}{3}|\))\.\s`,
    String.raw`[([](?=\S{1,4}\s*[=:→])`,
    String.raw`\s(?=\([^()]{1,3}\)\s)`,
    String.raw`\s(?=[${presentSigns}${absentSigns}×*]\s+\p{L})`,
  ].join('|'),
  'u',
);

/** "Empty = absent", "Les cases vides valent absence", "الخانة الفارغة تعني الغياب". */
function readEmptyMeaning(clause: string, legend: Legend): boolean {
  const stems = toStems(clause);
  if (stems.length > 14 || !stems.some((stem) => emptyWords.has(stem))) return false;
  const phrases = stems.flatMap((stem, place) => [
    `${stem} ${stems[place + 1] ?? ''}`,
    ...(stem.length > 3 ? [stem] : []),
  ]);
  const mark = phrases.map(readWholeMark).find((found) => found !== null);
  if (!mark) return false;
  legend.emptyMark = mark;
  return true;
}

/** "absent" and "not attended", but not "non renseigné", which only begins with a mark. */
function readWholeMark(phrase: string): Mark | null {
  return phrase.split(' ').length > 1 && readMarkWord(phrase.split(' ')[0] ?? '') !== null
    ? null
    : readMarkWord(phrase);
}

/** A short code on one side of a sign or a space, and on the other a word that is known. */
function readPair(clause: string, legend: Legend): boolean {
  const signed = /^(.+?)\s*(=>|[=→➜⇒:]+|\s[-–—]\s)\s*(.+)$/u.exec(clause);
  if (signed) {
    const [, before = '', sign = '', behind = ''] = signed;
    if (addCode(before, behind, legend)) return true;
    // "Absents: 2" and "Absents = 2" count people, "Absent = 2" is a code.
    const isCount = /\d/.test(behind) && (!sign.includes('=') || /s$|ون$|ين$|ات$/.test(before));
    return !isCount && addCode(behind, before, legend);
  }
  // Without a sign between them, only a symbol or a lone letter can be a code.
  const bare =
    /^([^\p{L}\p{N}\s]{1,2}|\p{L})\s+(\p{L}+)$/u.exec(clause) ??
    /^([^\p{L}\p{N}\s]{1,2})\s+(\p{L}.*)$/u.exec(clause) ??
    /^\(([^()]{1,3})\)\s*(\p{L}.*)$/u.exec(clause);
  return bare ? addCode(bare[1] ?? '', bare[2] ?? '', legend) : false;
}

/** Two cells beside each other: a code and its meaning, but not a word and a number that counts. */
export function readLegendCells(one: string, other: string, legend: Legend): boolean {
  return (
    (!isMarkByItself(one) && addCode(one, other, legend)) ||
    (!/\d/.test(other) && !isMarkByItself(other) && addCode(other, one, legend))
  );
}

/** "Yes" beside "No" are the marks of two days. */
function isMarkByItself(text: string): boolean {
  return text.length > 1 && readMarkWord(text) !== null;
}

function addCode(code: string, meaning: string, legend: Legend): boolean {
  const bare = code.replace(/^["'«“\s(]+|["'»”\s)]+$/gu, '');
  if (bare === '' || bare.length > LONGEST_CODE || meaning.length > LONGEST_MEANING) return false;
  const isLetterOfSex = /^\d$/.test(bare) && /^[MFH]$/i.test(meaning.trim());
  if (!isLetterOfSex && !/\p{L}{2}/u.test(meaning)) return false;
  const sex = readSexWord(meaning);
  const mark = readMarkWord(meaning);
  if (sex !== null && sex !== 'U') legend.sexes.add(bare, sex);
  else if (mark) legend.marks.add(bare, mark);
  else return false;
  return true;
}
