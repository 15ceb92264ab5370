import type { NameReason } from '../name-reason';
import { alignLattices } from './align-lattices';
import { NO_SLIP, weighSlip } from './find-slip';
import { shareGroup } from './known-names';
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

/** Which list of known names tells two words apart: given names, or the names that follow Abd. */
export type KnownAs = 'givenNames' | 'namesOfGod';

export function compareWords(one: Word, other: Word, knownAs: KnownAs): WordDistance {
  if (one.look === other.look) return one.text === other.text ? same : sameLook;
  const isAcross = one.isArabic !== other.isArabic;
  const reason = isAcross ? 'script' : 'spelling';
  const areKnown = one[knownAs].length > 0 && other[knownAs].length > 0;
  if (areKnown) {
    return shareGroup(one[knownAs], other[knownAs]) ? { cost: 0.05, reason } : different;
  }
  const sound = one.isArabic && other.isArabic ? NO_SLIP : soundDistance(one, other, isAcross);
  if (isAcross || sound < 0.4) return { cost: sound, reason };
  const slip = weighSlip(one.look, other.look, one.isArabic);
  return slip < sound ? { cost: slip, reason: 'slip' } : { cost: sound, reason };
}

function soundDistance(one: Word, other: Word, isAcross: boolean): number {
  return alignLattices(one.lattice, other.lattice, isAcross);
}
