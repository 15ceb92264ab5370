import type { NameReason } from '../name-reason';
import type { NamePart } from '../reading/name-part';
import { compareJoined, compareParts } from './compare-parts';
import type { PartDistance } from './part-distance';

/** How the parts of two names go together; the cost is made of the single ones as sides make a diagonal. */
export interface Alignment {
  readonly cost: number;
  readonly reasons: readonly NameReason[];
}

type Parts = readonly NamePart[];

export type Distances = (one: NamePart, other: NamePart) => PartDistance;

/** One part of the longer name that the shorter one does not have. */
const leftOut: PartDistance = { cost: 0.25, reasons: ['partLeftOut'] };
/** A single word that is shared, or initials alone, say too little. */
const TOO_LITTLE = 1.2;
/** Squares of costs from here on need no closer look. */
const FAR_APART = 1.6;

/** How far the parts are matched, and by which step from where. */
interface Step {
  readonly square: number;
  readonly from: Step | null;
  readonly reasons: readonly NameReason[];
  /** Parts matched that are more than an initial. */
  readonly named: number;
}

const start: Step = { square: 0, from: null, reasons: [], named: 0 };

/**
 * The best way to find all parts of the shorter name in the longer one, in their order. Both begin with the same part: who
 * leaves out the first names the father. `null` where the two are far apart.
 */
export function alignParts(shorter: Parts, longer: Parts, distances: Distances): Alignment | null {
  const width = longer.length + 1;
  const steps: (Step | undefined)[] = [start];
  const put = (at: number, from: Step, { cost, reasons }: PartDistance, named: number) => {
    const square = from.square + cost * cost;
    if (square < (steps[at]?.square ?? FAR_APART)) {
      steps[at] = { square, from, reasons, named: from.named + named };
    }
  };
  for (let row = 0; row <= shorter.length; row += 1) {
    for (let column = 0; column <= longer.length; column += 1) {
      const at = row * width + column;
      const step = steps[at];
      if (!step) continue;
      const [one, other] = [shorter[row], longer[column]];
      if (other && row > 0) put(at + 1, step, leftOut, 0);
      if (!one || !other) continue;
      const distance = at === 0 ? weighGivenName(distances(one, other)) : distances(one, other);
      put(at + width + 1, step, distance, isNamed(one) && isNamed(other) ? 1 : 0);
      const [next, nextOther] = [shorter[row + 1], longer[column + 1]];
      if (next) put(at + 2 * width + 1, step, compareJoined(one, next, other), 2);
      if (nextOther) put(at + width + 2, step, compareJoined(other, nextOther, one), 2);
    }
  }
  const last = steps[shorter.length * width + longer.length];
  return last ? weighEvidence(last, longer.length) : null;
}

/** Brothers and sisters share all but the first part. */
const GIVEN_NAME = 1.25;

function weighGivenName({ cost, reasons }: PartDistance): PartDistance {
  return { cost: cost * GIVEN_NAME, reasons };
}

function weighEvidence(last: Step, length: number): Alignment {
  const reasons = listReasons(last);
  const isLittle =
    last.named === 0 || (last.named === 1 && length > 1 && !reasons.includes('initial'));
  if (!isLittle) return { cost: Math.sqrt(last.square), reasons };
  return {
    cost: Math.hypot(Math.sqrt(last.square), TOO_LITTLE),
    reasons: [...reasons, 'tooLittle'],
  };
}

function listReasons(last: Step): NameReason[] {
  const reasons = new Set<NameReason>();
  for (let step: Step | null = last; step; step = step.from) {
    for (const reason of step.reasons) reasons.add(reason);
  }
  return [...reasons];
}

function isNamed({ kind }: NamePart): boolean {
  return kind !== 'initial';
}

/** Remembers the distances of the parts of two names, which several orders ask for, in either direction. */
export function rememberDistances(one: Parts, other: Parts): Distances {
  const known: PartDistance[] = [];
  return (left, right) => {
    const index = one.indexOf(left);
    const at = index * other.length + other.indexOf(right);
    const distance =
      index < 0 ? compareParts(left, right) : (known[at] ?? compareParts(left, right));
    if (index >= 0) known[at] = distance;
    return distance;
  };
}
