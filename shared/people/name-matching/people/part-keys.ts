import type { NamePart } from '../reading/name-part';

/** A text of which keys are made, as its number. */
export type KeyText = number;

/** What one part of a name gives to the keys. */
interface PartKeys {
  readonly isInitial: boolean;
  readonly filedWholes: readonly KeyText[];
  readonly soughtWholes: readonly KeyText[];
  /** Of a part that is no known name. */
  readonly rareWholes: readonly KeyText[];
  readonly starts: readonly KeyText[];
  readonly initials: readonly KeyText[];
  /** The same for a part that is no more than an initial. */
  readonly aloneInitials: readonly KeyText[];
  readonly soughtInitials: readonly KeyText[];
  /** What stands for the part in a key of the whole name. */
  readonly fullChoices: readonly string[];
}

/** Names share their parts, so each is read once for as long as it is there. */
const keysOf = new WeakMap<NamePart, PartKeys>();

export function partKeys(part: NamePart): PartKeys {
  const known = keysOf.get(part);
  if (known) return known;
  const keys = readPartKeys(part);
  keysOf.set(part, keys);
  return keys;
}

type Numbers = Map<string, KeyText>;

const wholes: Numbers = new Map();
const rests: Numbers = new Map();

function numberTexts(texts: readonly string[], numbers: Numbers): readonly KeyText[] {
  return texts.map((text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
}

/** There are eight classes of consonants, so fewer beginnings of three and initials; small numbers are quick keys. */
const MOST_RESTS = 1024;

/** One key of a whole part and the beginning or initial of another. */
export function numberKey(whole: KeyText, rest: KeyText): number {
  return whole * MOST_RESTS + rest;
}

function readPartKeys(part: NamePart): PartKeys {
  const isInitial = part.kind === 'initial';
  const known = listKnown(part);
  const initials = listInitials(part, false);
  const aloneInitials = listInitials(part, true);
  return {
    isInitial,
    filedWholes: numberTexts(fileWhole(part), wholes),
    soughtWholes: numberTexts(seekWhole(part), wholes),
    rareWholes: numberTexts(isInitial || known.length > 0 ? [] : fileWhole(part), wholes),
    starts: numberTexts(listStarts(part), rests),
    initials: numberTexts(initials, rests),
    aloneInitials: numberTexts(aloneInitials, rests),
    // An initial may stand for a name or beside another initial, a name is looked for among initials only.
    soughtInitials: numberTexts(isInitial ? [...aloneInitials, ...initials] : aloneInitials, rests),
    fullChoices: known.length > 0 ? known : [toSkeletonKey(part)],
  };
}

/**
 * A known given name is filed by its number, which parts Ahmed from Hamid; and by its consonants (k) for spellings that are not known,
 * which are filed by theirs (u).
 */
function fileWhole(part: NamePart): string[] {
  if (part.kind === 'initial') return [];
  const known = listKnown(part);
  const skeleton = toSkeletonKey(part);
  return [...known, `${known.length > 0 ? 'k' : 'u'}${skeleton}`, ...listFamilies(part)];
}

function seekWhole(part: NamePart): string[] {
  if (part.kind === 'initial') return [];
  const known = listKnown(part);
  const skeleton = toSkeletonKey(part);
  const skeletons = known.length > 0 ? [`u${skeleton}`] : [`u${skeleton}`, `k${skeleton}`];
  return [...known, ...skeletons, ...listFamilies(part)];
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
