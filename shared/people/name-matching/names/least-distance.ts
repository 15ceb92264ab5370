import type { NamePart, NameReading, ReadName } from '../reading/name-part';
import { compareWords } from '../words/compare-words';
import { FAR_APART } from './align-readings';
import { compareParts, mayBeJoined } from './compare-parts';

type Parts = readonly NamePart[];

/**
 * How far two names are apart at the least, found much faster than how far they are: each part of the shorter one is
 * taken with whichever part of the other is nearest, in any order. Sums from `most` on are not followed.
 */
export function findLeastDistance(one: ReadName, other: ReadName, most: number): number {
  if (one.look === '' || other.look === '' || one.look === other.look) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const left of one.readings) {
    for (const right of other.readings) {
      least = Math.min(least, findLeastOfReadings(left, right, most * most));
      if (least === 0) return 0;
    }
  }
  return least === Number.POSITIVE_INFINITY ? 0 : Math.min(Math.sqrt(least), FAR_APART);
}

/** A square. */
function findLeastOfReadings(one: NameReading, other: NameReading, most: number): number {
  const isShorter = one.parts.length <= other.parts.length;
  const [shorter, longer] = isShorter ? [one.parts, other.parts] : [other.parts, one.parts];
  if (hasJoined(shorter, longer) || hasJoined(longer, shorter)) return 0;
  let square = 0;
  for (const part of shorter) {
    const nearest = findNearest(part, longer);
    square += nearest * nearest;
    if (square >= most) break;
  }
  return square;
}

/** Two neighbouring parts that may be one part of the other name. */
function hasJoined(parts: Parts, others: Parts): boolean {
  for (let at = 1; at < parts.length; at += 1) {
    const [first, second] = [parts[at - 1], parts[at]];
    if (first && second && others.some((other) => mayBeJoined(first, second, other))) return true;
  }
  return false;
}

function findNearest(part: NamePart, others: Parts): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const cost = isPlain(part) && isPlain(other) ? weighWords(part, other) : weigh(part, other);
    if (cost === 0) return 0;
    nearest = Math.min(nearest, cost);
  }
  return nearest;
}

function weighWords(one: NamePart, other: NamePart): number {
  return compareWords(one.word, other.word, 'givenNames').cost;
}

function weigh(one: NamePart, other: NamePart): number {
  return compareParts(one, other).cost;
}

/** A word and nothing else: most parts of most names. */
function isPlain({
  kind,
  variant,
  hasArticle,
  hasParentMarker,
  isAbbreviation,
}: NamePart): boolean {
  return kind === 'plain' && variant === null && !hasArticle && !hasParentMarker && !isAbbreviation;
}
