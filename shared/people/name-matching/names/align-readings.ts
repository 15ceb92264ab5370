import type { NamePart } from '../reading/name-part';
import { type Alignment, alignParts, type Distances, rememberDistances } from './align-parts';

type Parts = readonly NamePart[];

const OTHER_ORDER = 0.2;
/** From here on two parts are not the same. */
const APART = 0.8;

/** Two readings of two names in the order as written, and with the family name in front of one of them. */
export function alignReadings(one: Parts, other: Parts): Alignment {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const distances = rememberDistances();
  const alignments = [alignParts(shorter, longer, distances)];
  const straight = alignments[0];
  if (straight && straight.cost < OTHER_ORDER) return straight;
  for (const turned of listTurned(shorter, longer, distances)) {
    const alignment = alignParts(turned.shorter, turned.longer, distances);
    if (!alignment) continue;
    alignments.push({
      cost: Math.hypot(alignment.cost, OTHER_ORDER),
      reasons: [...alignment.reasons, 'order'],
    });
  }
  const found = alignments.filter((alignment) => alignment !== null);
  const best = found.reduce((x, y) => (y.cost < x.cost ? y : x));
  if (best.cost < 1) return best;
  return explainDifference(best, shorter, longer, distances);
}

interface Turned {
  readonly shorter: Parts;
  readonly longer: Parts;
}

/** The orders that lists use: the family name first or last. Two parts that change places among three are father and son. */
function listTurned(shorter: Parts, longer: Parts, distances: Distances): Turned[] {
  const isLonger = longer.length > shorter.length;
  if (shorter.length < 2) return [];
  if (!isLonger) {
    return Array.from({ length: shorter.length - 1 }, (_, index) => ({
      shorter: turn(shorter, index + 1),
      longer,
    })).filter((turned) => keepsMarkers(turned, distances));
  }
  const turned: Turned[] = [];
  const [first, last] = [shorter[0], shorter.at(-1)];
  const [longFirst, longLast] = [longer[0], longer.at(-1)];
  if (first && longLast && distances(first, longLast).cost < APART) {
    turned.push({ shorter: turn(shorter, 1), longer });
  }
  if (last && longFirst && distances(last, longFirst).cost < APART && !isGivenName(longFirst)) {
    turned.push({ shorter, longer: turn(longer, 1) });
  }
  return turned.filter((one) => keepsMarkers(one, distances));
}

function turn(parts: Parts, by: number): Parts {
  return [...parts.slice(by), ...parts.slice(0, by)];
}

function isGivenName({ word, kind, hasArticle }: NamePart): boolean {
  return !hasArticle && (kind !== 'plain' || word.givenNames.length > 0);
}

/** In another order bin and ould must stand before the same names, or they show that father and son changed places. */
function keepsMarkers({ shorter, longer }: Turned, distances: Distances): boolean {
  if (![...shorter, ...longer].some(({ hasParentMarker }) => hasParentMarker)) return true;
  return shorter.every((one) =>
    longer.every(
      (other) =>
        one.hasParentMarker === other.hasParentMarker || distances(one, other).cost >= APART,
    ),
  );
}

/** Why two names that do not fit are two people. */
function explainDifference(
  best: Alignment,
  shorter: Parts,
  longer: Parts,
  distances: Distances,
): Alignment {
  const { cost } = best;
  if (isFatherOf(shorter, longer, distances)) return { cost, reasons: ['fatherAndSon'] };
  if (haveSameWords(shorter, longer, distances)) return { cost, reasons: ['parentsSwapped'] };
  const [first, longFirst] = [shorter[0], longer[0]];
  const isOtherGiven = first && longFirst && distances(first, longFirst).cost >= APART;
  const reasons = best.reasons.filter((reason) => /^different|^too/.test(reason));
  return { cost, reasons: isOtherGiven ? ['differentGivenName'] : reasons };
}

function isFatherOf(father: Parts, son: Parts, distances: Distances): boolean {
  if (father.length < 2 || son.length < father.length) return false;
  const alignment = alignParts(father, son.slice(1), distances);
  return alignment !== null && alignment.cost < APART;
}

function haveSameWords(one: Parts, other: Parts, distances: Distances): boolean {
  return one.every((part) => other.some((across) => distances(part, across).cost < APART));
}
