import type { NameReason } from '../name-reason';
import type { NamePart } from '../reading/name-part';
import { type Alignment, alignParts, type Distances, rememberDistances } from './align-parts';

type Parts = readonly NamePart[];

const OTHER_ORDER = 0.2;
/** No two readings are further apart than this. */
export const FAR_APART = 2;
const farApart: Alignment = { cost: FAR_APART, reasons: ['differentName'] };
/** From here on two parts are not the same. */
const APART = 0.8;

/** Two readings of two names in the order as written, and with the family name in front of one of them. */
export function alignReadings(one: Parts, other: Parts): Alignment {
  const [shorter, longer] = sortByLength(one, other);
  const distances = rememberDistances(shorter, longer);
  let best = alignParts(shorter, longer, distances) ?? farApart;
  if (best.cost < OTHER_ORDER) return best;
  for (const turned of listTurned(shorter, longer, distances)) {
    const alignment = alignParts(turned.shorter, turned.longer, distances);
    const cost = alignment ? Math.hypot(alignment.cost, OTHER_ORDER) : FAR_APART;
    if (alignment && cost < best.cost) best = { cost, reasons: [...alignment.reasons, 'order'] };
  }
  return best;
}

/** By their words where they are of one length, so that it does not matter which comes first. */
function sortByLength(one: Parts, other: Parts): readonly [shorter: Parts, longer: Parts] {
  if (one.length !== other.length) return one.length < other.length ? [one, other] : [other, one];
  const at = one.findIndex(({ word }, index) => word.look !== other[index]?.word.look);
  return (one[at]?.word.look ?? '') <= (other[at]?.word.look ?? '') ? [one, other] : [other, one];
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
    })).filter((turned) => beginAlike(turned, distances) && keepsMarkers(turned, distances));
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

function beginAlike({ shorter, longer }: Turned, distances: Distances): boolean {
  const [first, longFirst] = [shorter[0], longer[0]];
  return !!first && !!longFirst && distances(first, longFirst).cost < 1;
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

/** Why two readings that do not fit are two people. */
export function explainDifference(
  one: Parts,
  other: Parts,
  reasons: readonly NameReason[],
): readonly NameReason[] {
  const [shorter, longer] = sortByLength(one, other);
  const distances = rememberDistances(shorter, longer);
  if (isFatherOf(shorter, longer, distances)) return ['fatherAndSon'];
  if (shorter.length > 1 && haveSameWords(shorter, longer, distances)) return ['parentsSwapped'];
  const differences = reasons.filter((reason) => /^different|^too/.test(reason));
  const [first, longFirst] = [shorter[0], longer[0]];
  if (!first || !longFirst) return differences;
  const { cost, reasons: why } = distances(first, longFirst);
  if (cost < APART || why.includes('differentInitial')) {
    return differences.length > 0 ? differences : ['differentName'];
  }
  return ['differentGivenName'];
}

function isFatherOf(father: Parts, son: Parts, distances: Distances): boolean {
  if (father.length < 2 || son.length <= father.length) return false;
  const alignment = alignParts(father, son.slice(1), distances);
  return alignment !== null && alignment.cost < APART;
}

function haveSameWords(one: Parts, other: Parts, distances: Distances): boolean {
  return one.every((part) => other.some((across) => distances(part, across).cost < APART));
}
