import type { Word } from '../words/word';

/**
 * plain: a word. servant: what follows Abd. faith: what stands before -eddine. ofGod: what stands before -allah.
 * initial: the first letter or two of a word.
 */
export type PartKind = 'plain' | 'servant' | 'faith' | 'ofGod' | 'initial';

/** One name in a name, which lists write in one word or in several: Abdel Rahman, Ben Salah, Abu Zayd, al-Masri. */
export interface NamePart {
  readonly kind: PartKind;
  readonly word: Word;
  /** The word with or without an article that may be written together with it: Elsawy, Sawy. */
  readonly variant: Word | null;
  /** With "ben" or "bel" before it, for a list that writes them as one word: Ben Salah, Bensalah. */
  readonly withParent: Word | null;
  readonly hasArticle: boolean;
  /** Child of: stands behind ben, bin, ould or بن. */
  readonly hasParentMarker: boolean;
  /** The marker is written together with it, and so can't be left out. */
  readonly isMarkerJoined: boolean;
  readonly isAbbreviation: boolean;
}

/** One way to read a name. */
export interface NameReading {
  readonly parts: readonly NamePart[];
  readonly isWithoutTitle: boolean;
  readonly isOtherFamilyName: boolean;
}

export interface ReadName {
  readonly name: string;
  /** The words in their order, folded: two names of one look are the same. */
  readonly look: string;
  readonly isArabic: boolean;
  readonly readings: readonly NameReading[];
}
