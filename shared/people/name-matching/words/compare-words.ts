import type { NameReason } from '../name-reason';
import { alignLattices, FAR_APART } from './align-lattices';
import { NO_SLIP, weighSlip } from './find-slip';
import { shareGroup } from './known-names';
import { createPairMemory } from './pair-memory';
import { countOtherClasses } from './skeleton';
import type { Word } from './word';

/** How far two words are from being one name: 0 is the same, from 1 on they are two names. */
export interface WordDistance {
  readonly cost: number;
  readonly reason: NameReason;
}

export const DIFFERENT = 1.3;

const same: WordDistance = { cost: 0, reason: 'same' };
const sameLook: WordDistance = { cost: 0, reason: 'letters' };
const different: WordDistance = { cost: DIFFERENT, reason: 'differentName' };
/** Two spellings of one known name. */
const sameNames = {
  spelling: { cost: 0.05, reason: 'spelling' },
  script: { cost: 0.05, reason: 'script' },
} as const satisfies Record<string, WordDistance>;

/** Which list of known names tells two words apart: given names, or the names that follow Abd. */
export type KnownAs = 'givenNames' | 'namesOfGod';

/** Names share their words, so a pair comes again and again. */
const pairs = createPairMemory<WordDistance>(2 ** 18);

export function compareWords(one: Word, other: Word, knownAs: KnownAs): WordDistance {
  if (one.look === other.look) return one.text === other.text ? same : sameLook;
  const areKnown = one[knownAs].length > 0 && other[knownAs].length > 0;
  if (areKnown) {
    const reason = one.isArabic === other.isArabic ? 'spelling' : 'script';
    return shareGroup(one[knownAs], other[knownAs]) ? sameNames[reason] : different;
  }
  const [first, second] = one.number < other.number ? [one, other] : [other, one];
  const known = pairs.get(first.number, second.number);
  if (known) return known;
  const distance = measure(first, second);
  pairs.set(first.number, second.number, distance);
  return distance;
}

function measure(one: Word, other: Word): WordDistance {
  const isAcross = one.isArabic !== other.isArabic;
  const reason = isAcross ? 'script' : 'spelling';
  const sound = one.isArabic && other.isArabic ? NO_SLIP : soundDistance(one, other, isAcross);
  if (isAcross || sound < 0.4) return { cost: sound, reason };
  const slip = weighSlip(one.look, other.look, one.isArabic);
  return slip < sound ? { cost: slip, reason: 'slip' } : { cost: sound, reason };
}

/** Words whose consonants differ in so many classes are not worth a closer look. */
const MOST_OTHER_CLASSES = 2;

function soundDistance(one: Word, other: Word, isAcross: boolean): number {
  return countOtherClasses(one.classBits, other.classBits) > MOST_OTHER_CLASSES
    ? FAR_APART
    : alignLattices(one.lattice, other.lattice, isAcross);
}
