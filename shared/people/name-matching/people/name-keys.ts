import type { NamePart, ReadName } from '../reading/name-part';
import { readName } from '../reading/read-name';

/**
 * Two names that may be one person's meet in a key: a key under which one is filed is asked for by the other. A key is one part of
 * the name with the beginning, or the initial, of another. The first part goes with the last and with the second, so that parts may be
 * missing; who asks tries both directions, so that the family name may come first.
 */
export function nameKeys(name: string): string[] {
  return listFilingKeys(readName(name));
}

/** The keys under which to look for a name. */
export function searchKeys(name: string): string[] {
  return listSearchKeys(readName(name));
}

export function listFilingKeys(name: ReadName): string[] {
  const pairs = collectKeys(name, (first, other) => [
    ...combine(fileWhole(first), [...listStarts(other), ...listInitials(other, isInitial(other))]),
    ...combine(fileWhole(other), listInitials(first, isInitial(first))),
  ]);
  return [...pairs, ...listFullKeys(name)];
}

export function listSearchKeys(name: ReadName): string[] {
  const pairs = collectKeys(name, (first, other) => [
    ...combine(seekWhole(first), [...listStarts(other), ...seekInitials(other)]),
    ...combine(seekWhole(other), [...listStarts(first), ...seekInitials(first)]),
    // A slip in the given name is found by a family name that few have.
    ...combine(fileRare(other), listInitials(first, false)),
  ]);
  return [...pairs, ...listFullKeys(name)];
}

/** A spelling that may be several names stands for each, as long as there are not many ways to read it. */
const MOST_FULL_KEYS = 4;

/** All parts in any order: few share it, however common each part is. None for a name of which a part is an initial. */
function listFullKeys({ readings }: ReadName): string[] {
  const keys = new Set<string>();
  for (const { parts } of readings) {
    if (parts.length < 2 || parts.some(isInitial)) continue;
    let texts: string[][] = [[]];
    for (const part of parts) {
      const known = listKnown(part);
      const choices = known.length > 0 ? known : [toSkeletonKey(part)];
      texts = texts.flatMap((text) => choices.map((choice) => [...text, choice]));
      texts = texts.slice(0, MOST_FULL_KEYS);
    }
    for (const text of texts) keys.add(text.sort().join('&'));
  }
  return [...keys];
}

/** An initial may stand for a name or beside another initial, a name is looked for among initials only. */
function seekInitials(part: NamePart): string[] {
  return [...listInitials(part, true), ...(isInitial(part) ? listInitials(part, false) : [])];
}

function isInitial({ kind }: NamePart): boolean {
  return kind === 'initial';
}

function fileRare(part: NamePart): string[] {
  return isInitial(part) || listKnown(part).length > 0 ? [] : fileWhole(part);
}

function collectKeys(
  { readings }: ReadName,
  list: (first: NamePart, other: NamePart) => string[],
): string[] {
  const keys = new Set<string>();
  for (const { parts } of readings) {
    const [first, second, last] = [parts[0], parts[1], parts.at(-1)];
    if (!first || !last) continue;
    for (const other of new Set([last, second ?? last])) {
      for (const key of list(first, other)) keys.add(key);
    }
  }
  return [...keys];
}

function combine(wholes: readonly string[], rests: readonly string[]): string[] {
  return wholes.flatMap((whole) => rests.map((rest) => `${whole}|${rest}`));
}

/**
 * A known given name is filed by its number, which parts Ahmed from Hamid; and by its consonants (k) for spellings that are not known,
 * which are filed by theirs (u).
 */
function fileWhole(part: NamePart): string[] {
  if (part.kind === 'initial') return [];
  const numbers = listKnown(part);
  const skeleton = toSkeletonKey(part);
  return [...numbers, `${numbers.length > 0 ? 'k' : 'u'}${skeleton}`, ...listFamilies(part)];
}

function seekWhole(part: NamePart): string[] {
  if (part.kind === 'initial') return [];
  const numbers = listKnown(part);
  const skeleton = toSkeletonKey(part);
  const skeletons = numbers.length > 0 ? [`u${skeleton}`] : [`u${skeleton}`, `k${skeleton}`];
  return [...numbers, ...skeletons, ...listFamilies(part)];
}

/** Ben Salah may be one word elsewhere. */
function listFamilies({ withParent }: NamePart): string[] {
  return withParent ? [`u${withParent.skeleton}`] : [];
}

function listKnown({ kind, word }: NamePart): string[] {
  if (kind === 'servant') return word.namesOfGod.map((number) => `s${number}`);
  return word.givenNames.map((number) => `g${number}`);
}

function toSkeletonKey({ kind, word, variant, hasArticle }: NamePart): string {
  if (kind === 'servant') return `s${word.skeleton}`;
  // A Latin word that begins with el may have an article there, an Arabic one surely has.
  const core = hasArticle ? word : (variant ?? word);
  // Maghrebi spellings keep an l of the article.
  return core.skeleton.replace(/^5(?=.)/, '');
}

const START = 3;

function listStarts(part: NamePart): string[] {
  return part.kind === 'initial' ? [] : [toSkeletonKey(part).slice(0, START)];
}

const vowels = /^[aeiouywاأإآعوي]/;
const breaths = /^[hحه]/;

/** The classes of the sounds with which the part may begin, marked where the part is no more than that. */
function listInitials({ kind, word, variant }: NamePart, isAlone: boolean): string[] {
  const mark = isAlone ? '.' : '-';
  if (kind === 'servant') return [`a${mark}`];
  const classes = [word, variant].flatMap((one) =>
    one ? classifyStart(one.look, one.skeleton) : [],
  );
  return [...new Set(classes)].map((name) => `${name}${mark}`);
}

function classifyStart(look: string, skeleton: string): string[] {
  if (vowels.test(look)) return ['a'];
  if (breaths.test(look)) return ['h'];
  // C. is Carla or Cherif.
  return look.startsWith('c') ? ['1', '2'] : [skeleton[0] ?? ''];
}
