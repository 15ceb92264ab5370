import { foldText } from '../../i18n/fold-text';
import { type WordList, words } from './vocabulary/words';

/** The entries of a comma-separated list as texts are compared. */
export function foldList(list: string): string[] {
  return list
    .split(',')
    .map(foldText)
    .filter((word) => word !== '');
}

export function listWords(list: WordList): string[] {
  return foldList(words[list]);
}

/** An Arabic word without its article, and without "and" before one. */
function dropArticle(word: string): string {
  return word.replace(/^و?(?:بال|لل|ال)(?=..)/, '');
}

/** Articles, and the endings of "Prénom(s)" and "Né(e) le". */
const idleWords = new Set([
  '',
  's',
  'e',
  'es',
  'l',
  'le',
  'la',
  'les',
  'the',
  'du',
  'de',
  'd',
  'des',
  'of',
  'و',
  'your',
  'votre',
]);

/** The words of a text without articles and plural endings: "Les prénoms" and "prénom" are the same. */
export function toStems(text: string): string[] {
  const stems = foldText(text)
    .split(' ')
    .map((word) => (/^[a-z]{4,}s$/.test(word) ? word.slice(0, -1) : dropArticle(word)));
  const kept = stems.filter((stem) => !idleWords.has(stem));
  return kept.length > 0 ? kept : stems.filter((stem) => stem !== '');
}

/**
 * Whether the first word of a text is the first word of one of the phrases. Long lists ask this of each name and
 * few names pass, so that only those are compared in full.
 */
export function createFirstWordTest(phrases: Iterable<string>): (text: string) => boolean {
  const bit = 1 << firstWords.length;
  firstWords.push(new Set([...phrases].map((phrase) => phrase.split(' ')[0] ?? '')));
  passedByWord.clear();
  last = { text: '', passed: 0 };
  return (text) => (findPassed(text) & bit) !== 0;
}

/** The first words of each test, which has the bit of its place. */
const firstWords: ReadonlySet<string>[] = [];
/** By the first word of a text, the bits of the tests that it passes. */
const passedByWord = new Map<string, number>();
const MOST_WORDS = 20_000;
/** The tests are asked of one text after the other. */
let last = { text: '', passed: 0 };

function findPassed(text: string): number {
  if (text === last.text && text !== '') return last.passed;
  const space = text.indexOf(' ', 1);
  const head = space < 0 ? text : text.slice(0, space);
  const passed = passedByWord.get(head) ?? testFirstWord(head);
  last = { text, passed };
  return passed;
}

function testFirstWord(head: string): number {
  if (passedByWord.size >= MOST_WORDS) passedByWord.clear();
  const word = foldText(head).split(' ')[0] ?? '';
  const [start = ''] = toStems(word);
  const passesAll = word === '' || idleWords.has(start);
  const passed = firstWords.reduce(
    (bits, starts, place) =>
      passesAll || starts.has(word) || starts.has(start) ? bits | (1 << place) : bits,
    0,
  );
  passedByWord.set(head, passed);
  return passed;
}

/** Whether a text begins with one of the phrases of a list, as whole words. */
function createStartTest(list: WordList): (text: string) => boolean {
  const phrases = new Set(words[list].split(',').map((phrase) => toStems(phrase).join(' ')));
  phrases.delete('');
  const longest = Math.max(...[...phrases].map((phrase) => phrase.split(' ').length));
  const mayStart = createFirstWordTest(phrases);
  return (text) => {
    if (!mayStart(text)) return false;
    const stems = toStems(text.slice(0, 120));
    for (let length = Math.min(longest, stems.length); length > 0; length -= 1) {
      if (phrases.has(stems.slice(0, length).join(' '))) return true;
    }
    return false;
  };
}

/** Whether one of the words of a list stands anywhere in a text. */
function createWordTest(list: WordList): (text: string) => boolean {
  const known = new Set(
    words[list].split(',').flatMap((phrase) => {
      const stems = toStems(phrase);
      return stems.length === 1 ? stems : [];
    }),
  );
  return (text) => toStems(text).some((stem) => known.has(stem));
}

export const startsAsTotal = createStartTest('total');
export const startsAsNote = createStartTest('note');
export const startsAsTrainer = createStartTest('trainer');
export const hasOfficeWord = createWordTest('office');
export const hasTrainerWord = createWordTest('trainer');
export const hasParticipantWord = createWordTest('participant');
