import { keyboardRows, sameShapes, sameSounds } from '../data/slip-neighbours';

/** What a difference costs that no slip explains. */
export const NO_SLIP = 1.1;

/** By the length of the word: in a long one, one wrong letter says little. */
interface Weights {
  readonly swapped: number;
  readonly neighbour: number;
  readonly missing: number;
  readonly other: number;
}

function weighLength(length: number): Weights {
  if (length >= 7) return { swapped: 0.45, neighbour: 0.5, missing: 0.6, other: 0.85 };
  if (length >= 6) return { swapped: 0.5, neighbour: 0.6, missing: 0.65, other: NO_SLIP };
  if (length >= 5) return { swapped: 0.6, neighbour: 0.7, missing: 0.85, other: NO_SLIP };
  if (length >= 4) return { swapped: 0.85, neighbour: 0.9, missing: NO_SLIP, other: NO_SLIP };
  return { swapped: NO_SLIP, neighbour: NO_SLIP, missing: NO_SLIP, other: NO_SLIP };
}

/** The first letter is the last to be mistaken. */
const FIRST_LETTER = 0.3;

/** سناء is often written سنا. */
const FINAL_HAMZA = 0.2;

/** Letters whose coming or going at the end makes another name: Karim, Karima; Mansour, Mansouri; Haddad, Haddadin. */
const endings = /[aeiouyn]$/;
const arabicEndings = /[اهيىنوت]$/;
const arabicVowels = /[اوي]/;
const latinVowels = /[aeiouy]/;

/**
 * What one slip of the hand between two different words costs: a letter missing, wrong or swapped with the
 * next; `NO_SLIP` and more if that does not explain the difference.
 */
export function weighSlip(one: string, other: string, isArabic: boolean): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length > 1) return NO_SLIP;
  const start = countCommonStart(shorter, longer);
  const weights = weighLength(longer.length);
  const first = start === 0 ? FIRST_LETTER : 0;
  if (shorter.length < longer.length) {
    if (shorter.slice(start) !== longer.slice(start + 1)) return NO_SLIP;
    return weighMissing(longer, start, isArabic, weights) + first;
  }
  if (shorter.slice(start + 1) === longer.slice(start + 1)) {
    return weighWrong(shorter, longer, start, isArabic, weights) + first;
  }
  const isSwapped =
    shorter[start] === longer[start + 1] &&
    shorter[start + 1] === longer[start] &&
    shorter.slice(start + 2) === longer.slice(start + 2);
  if (!isSwapped) return NO_SLIP;
  // قاسم and قسام: where a long vowel stands makes the name.
  const movesVowel = isArabic && /[اوي]/.test(shorter.slice(start, start + 2));
  return movesVowel ? NO_SLIP : weights.swapped + first;
}

function weighMissing(longer: string, at: number, isArabic: boolean, weights: Weights): number {
  const isLast = at === longer.length - 1;
  const letter = longer[at] ?? '';
  if (isLast && letter === 'ء') return FINAL_HAMZA;
  if (isLast && (isArabic ? arabicEndings : endings).test(letter)) return NO_SLIP;
  if (isArabic && arabicVowels.test(letter)) return longer.length >= 7 ? 0.9 : NO_SLIP;
  // Rana and Rania.
  const isFree = latinVowels.test(longer[at - 1] ?? '') || latinVowels.test(longer[at + 1] ?? '');
  return latinVowels.test(letter) && isFree ? NO_SLIP : weights.missing;
}

function weighWrong(
  one: string,
  other: string,
  at: number,
  isArabic: boolean,
  weights: Weights,
): number {
  const [left = '', right = ''] = [one[at], other[at]];
  const isLast = at === one.length - 1;
  if (isArabic) {
    if (arabicVowels.test(left) && arabicVowels.test(right)) return NO_SLIP;
    if (isLast && arabicEndings.test(left) && arabicEndings.test(right)) return NO_SLIP;
    const isAlike = stand(sameShapes, left, right) || stand(sameSounds, left, right);
    return isAlike || areNeighbours(left, right) ? weights.neighbour : weights.other;
  }
  const areVowels = latinVowels.test(left) && latinVowels.test(right);
  if (isLast && (latinVowels.test(left) || latinVowels.test(right))) return NO_SLIP;
  if (areVowels || areNeighbours(left, right)) return weights.neighbour;
  return weights.other;
}

function countCommonStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

function stand(groups: readonly string[], one: string, other: string): boolean {
  return groups.some((group) => group.includes(one) && group.includes(other));
}

function areNeighbours(one: string, other: string): boolean {
  return keyboardRows.some((row) => {
    const [left, right] = [row.indexOf(one), row.indexOf(other)];
    return left >= 0 && right >= 0 && Math.abs(left - right) === 1;
  });
}
