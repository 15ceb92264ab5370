import { type Sex, sexes } from '../people/schema';

/** Heads by sex. `U`, not stated, is a part like the others, so that the parts always add up to the total. */
export type SexCounts = Readonly<Record<Sex, number>> & { readonly total: number };

export function countBySex(people: Iterable<{ readonly sex: Sex }>): SexCounts {
  const counts: Record<Sex, number> = { F: 0, M: 0, X: 0, U: 0 };
  for (const { sex } of people) counts[sex] += 1;
  return { ...counts, total: sumParts(counts) };
}

/** Adds counts part by part: the line of totals under a table. */
export function addSexCounts(list: readonly SexCounts[]): SexCounts {
  const counts: Record<Sex, number> = { F: 0, M: 0, X: 0, U: 0 };
  for (const one of list) for (const sex of sexes) counts[sex] += one[sex];
  return { ...counts, total: sumParts(counts) };
}

function sumParts(counts: Readonly<Record<Sex, number>>): number {
  return sexes.reduce((sum, sex) => sum + counts[sex], 0);
}
