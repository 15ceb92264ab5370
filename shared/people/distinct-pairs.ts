import type { DistinctPeople } from './schema';

/** One key for two people, whoever is named first. */
export function toPairKey(oneId: string, otherId: string): string {
  return oneId < otherId ? `${oneId}/${otherId}` : `${otherId}/${oneId}`;
}

/** Who was found not to be whom. */
export type DistinctPairs = ReadonlySet<string>;

export function collectDistinct(
  rows: Iterable<Pick<DistinctPeople, 'oneId' | 'otherId'>>,
): DistinctPairs {
  return new Set([...rows].map(({ oneId, otherId }) => toPairKey(oneId, otherId)));
}

/**
 * Candidates for one line of a list, the likeliest first, without those who were found to be another person than
 * a likelier one: the line is then the likelier one's, and the question has been answered before. Where both are as
 * likely, nothing has been answered: two people of one name.
 */
export function withoutDistinct<Candidate extends { readonly score: number }>(
  candidates: readonly Candidate[],
  distinct: DistinctPairs,
  idOf: (candidate: Candidate) => string,
): Candidate[] {
  if (distinct.size === 0) return [...candidates];
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const isOther = kept.some(
      (likelier) =>
        likelier.score > candidate.score &&
        distinct.has(toPairKey(idOf(likelier), idOf(candidate))),
    );
    if (!isOther) kept.push(candidate);
  }
  return kept;
}
