import type { NameReason } from '../name-reason';
import type { NameReading, ReadName } from '../reading/name-part';
import { readName } from '../reading/read-name';
import type { Alignment } from './align-parts';
import { alignReadings, explainDifference } from './align-readings';

export interface NameComparison {
  /** From 0 to 1; from 0.5 on a careful clerk would offer the two as one person. */
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** How far two names are from naming one person: 0 is the same, 1 the limit. */
export interface NameDistance {
  readonly cost: number;
  readonly reasons: readonly NameReason[];
}

const OTHER_FAMILY_NAME = 0.15;
const sameName: NameDistance = { cost: 0, reasons: ['same'] };
const sameLetters: NameDistance = { cost: 0, reasons: ['letters'] };
const NO_NAME: NameDistance = { cost: 3, reasons: ['tooLittle'] };

/** Whether two names, in either script, may be those of one person, and why. Proposes; it never decides. */
export function compareNames(one: string, other: string): NameComparison {
  const { cost, reasons } = explainNames(readName(one), readName(other));
  return { score: toScore(cost), reasons };
}

/** Falls slowly near 0 and near 1, and passes 0.5 at the limit. */
export function toScore(cost: number): number {
  return 1 / (1 + cost ** 3);
}

/** The distance beyond which the score is below this one. */
export function toDistance(score: number): number {
  return score <= 0 ? Number.POSITIVE_INFINITY : Math.cbrt(Math.max(0, 1 / score - 1)) + ROUNDING;
}

/** More than arithmetic can be wrong by. */
const ROUNDING = 1e-6;

export function measureNames(one: ReadName, other: ReadName): NameDistance {
  if (one.look === '' || other.look === '') return NO_NAME;
  if (one.look === other.look) return one.name === other.name ? sameName : sameLetters;
  return one.look < other.look ? measure(one, other) : measure(other, one);
}

/** The same with the reasons why two names are apart, which takes longer to find than that they are. */
export function explainNames(one: ReadName, other: ReadName): NameDistance {
  const { cost, reasons } = measureNames(one, other);
  return { cost, reasons: cost < 1 ? reasons : explain(one, other, reasons) };
}

function measure(one: ReadName, other: ReadName): NameDistance {
  let best: NameDistance | null = null;
  for (const left of one.readings) {
    for (const right of other.readings) {
      const distance = measureReadings(left, right);
      if (!best || distance.cost < best.cost) best = distance;
    }
  }
  if (!best) return NO_NAME;
  const isAcross = one.isArabic !== other.isArabic;
  const reasons = new Set<NameReason>(best.reasons);
  if (reasons.size > 1) reasons.delete('same');
  if (isAcross && best.cost < 1) reasons.add('script');
  return { cost: best.cost, reasons: [...reasons] };
}

function explain(
  one: ReadName,
  other: ReadName,
  reasons: readonly NameReason[],
): readonly NameReason[] {
  const [left, right] = [one.readings[0], other.readings[0]];
  if (!left || !right) return reasons;
  return explainDifference(left.parts, right.parts, reasons);
}

function measureReadings(one: NameReading, other: NameReading): NameDistance {
  const { cost, reasons }: Alignment = alignReadings(one.parts, other.parts);
  const extra: NameReason[] = [];
  let square = cost * cost;
  if (one.isWithoutTitle !== other.isWithoutTitle) extra.push('title');
  if (one.isOtherFamilyName !== other.isOtherFamilyName) {
    square += OTHER_FAMILY_NAME * OTHER_FAMILY_NAME;
    extra.push('otherFamilyName');
  }
  return { cost: Math.sqrt(square), reasons: cost < 1 ? [...reasons, ...extra] : reasons };
}
