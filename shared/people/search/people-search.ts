import type { Organisation } from '../../organisations/schema';
import { foldName } from '../fold-name';
import { listSkeletons } from '../name-skeleton';
import { toPhoneDigits } from '../phone';
import type { Person } from '../schema';
import { listPersonTokens, type PersonTokens, splitWords } from './person-tokens';
import { createTokenIndex, WORD_START } from './token-index';

/** Everybody of a register, found as fast as one can type. Each person has a slot: the number of the arrival. */
export interface PeopleSearch {
  /** Adds people, or takes the new state of some who are there. */
  readonly put: (people: readonly Person[]) => void;
  readonly remove: (id: string) => void;
  readonly setOrganisations: (organisations: readonly Organisation[]) => void;
  /** By slot; undefined where somebody was removed. */
  readonly people: readonly (Person | undefined)[];
  /**
   * Who has every word of the query: in a name in either script, an organisation, a phone or an e-mail. A number is found by
   * any of its digits, however they are grouped; who is known in one script only, by the sound of the name.
   * @returns by slot: not 0 for who was found. null for a query without words, which is everybody
   */
  readonly find: (query: string) => Uint8Array | null;
  /** The first few to choose from: who has a word that begins with each word of the query before who has it elsewhere. */
  readonly listBest: (query: string, limit: number) => readonly Person[];
}

export function createPeopleSearch(): PeopleSearch {
  const people: (Person | undefined)[] = [];
  const slots = new Map<string, number>();
  const tokens: (PersonTokens | undefined)[] = [];
  const words = createTokenIndex();
  const numbers = createTokenIndex();
  const heardInArabic = createTokenIndex();
  const heardInLatin = createTokenIndex();
  const members = new Map<string, Set<number>>();
  const answers = new Map<string, Uint8Array>();
  let organisations: readonly (readonly [id: string, text: string])[] = [];

  const change = (slot: number, person: Person, own: PersonTokens, kind: 'add' | 'remove') => {
    for (const token of own.words) words[kind](token, slot);
    for (const token of own.numbers) numbers[kind](token, slot);
    for (const token of own.heardInArabic) heardInArabic[kind](token, slot);
    for (const token of own.heardInLatin) heardInLatin[kind](token, slot);
    if (person.organisationId === null) return;
    const group = members.get(person.organisationId) ?? new Set();
    members.set(person.organisationId, group);
    if (kind === 'add') group.add(slot);
    else group.delete(slot);
  };

  const empty = (slot: number) => {
    const [person, own] = [people[slot], tokens[slot]];
    answers.clear();
    if (person && own) change(slot, person, own, 'remove');
    people[slot] = undefined;
    tokens[slot] = undefined;
  };

  const putOne = (person: Person) => {
    const slot = slots.get(person.id) ?? people.length;
    if (people[slot] === person) return;
    empty(slot);
    slots.set(person.id, slot);
    const own = listPersonTokens(person);
    people[slot] = person;
    tokens[slot] = own;
    change(slot, person, own, 'add');
  };

  /** Counts the word for who has it, if they had all words before it. */
  const markWord = (counts: Uint8Array, word: string, before: number, start: string) => {
    words.mark(counts, start + word, before);
    const digits = toPhoneDigits(word);
    if (/^\d+$/.test(word) && digits !== '') numbers.mark(counts, digits, before);
    for (const [id, text] of organisations) {
      if (!text.includes(word)) continue;
      for (const slot of members.get(id) ?? []) {
        if (counts[slot] === before) counts[slot] = before + 1;
      }
    }
    const sound = listSkeletons(word)[0] ?? '';
    // One consonant alone is in nearly every name.
    if (sound.length < 2) return;
    const heard = /\p{Script=Arabic}/u.test(word) ? heardInArabic : heardInLatin;
    heard.mark(counts, WORD_START + sound, before);
  };

  const search = (asked: readonly string[], start: string): Uint8Array => {
    const counts = new Uint8Array(people.length);
    for (const [before, word] of asked.entries()) markWord(counts, word, before, start);
    if (asked.length > 0) keepComplete(counts, asked.length);
    return counts;
  };

  const find = (query: string, start = ''): Uint8Array | null => {
    const asked = listAskedWords(query);
    if (asked === null) return null;
    const key = [start, ...asked].join(' ');
    const known = answers.get(key);
    if (known) return known;
    const found = search(asked, start);
    const [oldest] = answers.keys();
    if (answers.size >= REMEMBERED && oldest !== undefined) answers.delete(oldest);
    answers.set(key, found);
    return found;
  };

  return {
    people,
    put: (list) => {
      for (const person of list) putOne(person);
    },
    remove: (id) => {
      const slot = slots.get(id);
      if (slot !== undefined) empty(slot);
    },
    setOrganisations: (list) => {
      answers.clear();
      organisations = list.map((one) => [one.id, foldOrganisation(one)] as const);
    },
    find: (query) => find(query),
    listBest: (query, limit) => {
      const [starting, all] = [find(query, WORD_START), find(query)];
      if (!starting || !all) return [];
      const best = collect(people, starting, limit);
      const rest = collect(people, all, limit + best.length);
      return [...new Set([...best, ...rest])].slice(0, limit);
    },
  };
}

/** The latest first. */
function collect(
  people: readonly (Person | undefined)[],
  found: Uint8Array,
  limit: number,
): Person[] {
  const list: Person[] = [];
  for (let slot = people.length - 1; slot >= 0 && list.length < limit; slot -= 1) {
    const person = found[slot] === 0 ? undefined : people[slot];
    if (person) list.push(person);
  }
  return list;
}

/** Answers that are kept, so that what was typed is taken back at once. */
const REMEMBERED = 24;

/** More words than anybody has in a name; the rest is passed over. */
const MOST_WORDS = 8;

/** The longest number without its country's digits: how it is written at home. */
const HOME_DIGITS = 9;

/** A number is one word, however it is grouped; null for a query without words. */
function listAskedWords(query: string): string[] | null {
  if (!/\p{L}/u.test(query)) {
    const digits = toPhoneDigits(query);
    if (digits !== '') return [digits.length > HOME_DIGITS ? digits.slice(-HOME_DIGITS) : digits];
    return query.trim() === '' ? null : [];
  }
  const words = splitWords(foldName(query));
  return words.length === 0 ? null : words.slice(0, MOST_WORDS);
}

function keepComplete(isFound: Uint8Array, count: number): void {
  for (let slot = 0; slot < isFound.length; slot += 1) {
    if (isFound[slot] !== count) isFound[slot] = 0;
  }
}

const organisationTexts = new WeakMap<Organisation, string>();

function foldOrganisation(organisation: Organisation): string {
  const known = organisationTexts.get(organisation);
  if (known !== undefined) return known;
  const { acronym, names, aliases } = organisation;
  const text = foldName([acronym, ...Object.values(names), ...aliases].join(' '));
  organisationTexts.set(organisation, text);
  return text;
}
