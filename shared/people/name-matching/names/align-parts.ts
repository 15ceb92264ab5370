import type { NameReason } from '../name-reason';
import type { NamePart } from '../reading/name-part';
import { compareJoined, compareParts, type PartDistance } from './compare-parts';

/** How the parts of two names go together; the cost is made of the single ones as sides make a diagonal. */
export interface Alignment {
  readonly cost: number;
  readonly reasons: readonly NameReason[];
}

type Parts = readonly NamePart[];

/** One part of the longer name that the shorter one does not have. */
const LEFT_OUT = 0.25;

/** Square of a cost and the steps that lead to it. */
interface Step {
  readonly square: number;
  readonly reasons: readonly NameReason[];
  readonly named: number;
}

/**
 * The best way to find all parts of the shorter name in the longer one, in their order. Both begin with the same part: who
 * leaves out the first names the father.
 */
export function alignParts(shorter: Parts, longer: Parts, distances: Distances): Alignment | null {
  const steps = new Map<number, Step>();
  const width = longer.length + 1;
  const put = (at: number, from: Step, { cost, reasons }: PartDistance, named = 0) => {
    const square = from.square + cost * cost;
    const known = steps.get(at);
    if (known && known.square <= square) return;
    steps.set(at, { square, reasons: [...from.reasons, ...reasons], named: from.named + named });
  };
  steps.set(0, { square: 0, reasons: [], named: 0 });
  for (let row = 0; row <= shorter.length; row += 1) {
    for (let column = 0; column <= longer.length; column += 1) {
      const at = row * width + column;
      const step = steps.get(at);
      if (!step) continue;
      const [one, other] = [shorter[row], longer[column]];
      if (other && row > 0) put(at + 1, step, { cost: LEFT_OUT, reasons: ['partLeftOut'] });
      if (!one || !other) continue;
      put(at + width + 1, step, distances(one, other), isNamed(one) && isNamed(other) ? 1 : 0);
      const [next, nextOther] = [shorter[row + 1], longer[column + 1]];
      if (next) put(at + 2 * width + 1, step, compareJoined(one, next, other), 2);
      if (nextOther) put(at + width + 2, step, compareJoined(other, nextOther, one), 2);
    }
  }
  const last = steps.get(shorter.length * width + longer.length);
  if (!last) return null;
  return weighEvidence(last, longer.length);
}

/** A single word that is shared, or initials alone, say too little. */
function weighEvidence({ square, reasons, named }: Step, length: number): Alignment {
  const isLittle = named === 0 || (named === 1 && length > 1 && !reasons.includes('initial'));
  if (!isLittle) return { cost: Math.sqrt(square), reasons };
  return { cost: Math.sqrt(square + TOO_LITTLE * TOO_LITTLE), reasons: [...reasons, 'tooLittle'] };
}

const TOO_LITTLE = 1.2;

function isNamed({ kind }: NamePart): boolean {
  return kind !== 'initial';
}

export type Distances = (one: NamePart, other: NamePart) => PartDistance;

/** Remembers the distances of parts, which several orders ask for. */
export function rememberDistances(): Distances {
  const known = new Map<NamePart, Map<NamePart, PartDistance>>();
  return (one, other) => {
    const row = known.get(one) ?? new Map<NamePart, PartDistance>();
    known.set(one, row);
    const distance = row.get(other) ?? compareParts(one, other);
    row.set(other, distance);
    return distance;
  };
}
