import { foldName } from '../people/fold-name';
import { listSkeletons } from '../people/name-skeleton';
import type { Person } from '../people/schema';

type Named = Readonly<Pick<Person, 'nameLatin' | 'nameArabic' | 'certificateName' | 'aliases'>>;

/** What is compared of a name, prepared once: the door searches at each letter. */
export interface DoorName {
  /** The folded words of the names, each list in its order. */
  readonly words: readonly (readonly string[])[];
  /** The consonants of the words, in an alphabet for both scripts. */
  readonly sounds: readonly Sound[];
}

interface Sound {
  readonly skeleton: string;
  readonly startsOpen: boolean;
  readonly isArabic: boolean;
}

const openStart = /^[aeiouwyاعوي]/;

export function prepareDoorName(person: Named): DoorName {
  const names = [
    person.nameLatin,
    person.nameArabic,
    person.certificateName,
    ...person.aliases,
  ].filter((name) => name !== '');
  return {
    words: names.map((name) => foldName(name).split(' ').filter(Boolean)),
    sounds: names.flatMap((name) => foldName(name).split(' ').flatMap(listSounds)),
  };
}

/**
 * How well a typed beginning fits a name: the lower the better, `null` for not at all. Every typed word must begin a word
 * of one name, or sound like the beginning of one when it is written in the other script.
 */
export function rankAtDoor({ words, sounds }: DoorName, query: DoorQuery): number | null {
  const exact = words.map((name) => rankWords(name, query.words)).filter((rank) => rank !== null);
  if (exact.length > 0) return Math.min(...exact);
  const isHeard = query.sounds.every((wanted) => sounds.some((sound) => fits(sound, wanted)));
  return query.sounds.length === query.words.length && isHeard ? 3 : null;
}

export interface DoorQuery {
  readonly words: readonly string[];
  readonly sounds: readonly Sound[];
}

export function prepareDoorQuery(text: string): DoorQuery {
  const words = foldName(text).split(' ').filter(Boolean);
  return { words, sounds: words.flatMap(listSounds) };
}

/** 0: the name begins so. 1: each word begins a word, in order. 2: in any order. */
function rankWords(name: readonly string[], wanted: readonly string[]): number | null {
  const places = wanted.map((word) => name.findIndex((part) => part.startsWith(word)));
  if (places.includes(-1)) return null;
  if (places.every((place, index) => place === index)) return 0;
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1)) ? 1 : 2;
}

function listSounds(word: string): Sound[] {
  const [skeleton] = listSkeletons(word);
  if (skeleton === undefined) return [];
  const isArabic = /\p{Script=Arabic}/u.test(word);
  return [{ skeleton, startsOpen: openStart.test(word), isArabic }];
}

/** One consonant alone is in nearly every name: then it counts in the other script only, and its vowel must agree. */
function fits(sound: Sound, wanted: Sound): boolean {
  if (!sound.skeleton.startsWith(wanted.skeleton)) return false;
  if (wanted.skeleton.length > 1) return true;
  return sound.isArabic !== wanted.isArabic && sound.startsOpen === wanted.startsOpen;
}
