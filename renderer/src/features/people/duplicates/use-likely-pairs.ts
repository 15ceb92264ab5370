import { useMemo, useSyncExternalStore } from 'react';
import { toPairKey } from '#shared/people/distinct-pairs';
import { foldName } from '#shared/people/fold-name';
import { type LikelyPair, weighPair } from '#shared/people/name-matching/index';
import type { Person } from '#shared/people/schema';
import { matchingOf } from '../../../db/directories/matching/matching';
import { useDirectory } from '../../../db/directories/use-directory';
import { useDatabase } from '../../../db/use-live';
import { useDistinctPairs } from '../use-distinct-pairs';

export interface PairRow {
  readonly key: string;
  readonly one: Person;
  readonly other: Person;
  readonly pair: LikelyPair;
}

export const evidenceKinds = ['all', 'contact', 'organisation', 'script'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface PairFilter {
  readonly query: string;
  readonly evidence: EvidenceKind;
}

interface LikelyPairs {
  readonly rows: readonly PairRow[];
  /** People who have not been looked at yet; `null` before the register has been read. */
  readonly waiting: number | null;
}

/** Pairs that may be one person, the likeliest first, without those that were told apart. */
export function useLikelyPairs({ query, evidence }: PairFilter): LikelyPairs {
  const matching = matchingOf(useDatabase());
  const { pairs, waiting } = useSyncExternalStore(matching.listenToDuplicates, matching.duplicates);
  const { entries } = useDirectory('people');
  const distinct = useDistinctPairs();
  const people = useMemo(() => new Map(entries.map((person) => [person.id, person])), [entries]);

  const all = useMemo(() => {
    const rows = pairs.flatMap((pair): PairRow[] => {
      const key = toPairKey(pair.oneId, pair.otherId);
      const [one, other] = [people.get(pair.oneId), people.get(pair.otherId)];
      return one && other && !distinct.has(key) ? [{ key, one, other, pair }] : [];
    });
    return rows
      .map((row) => ({ row, weight: weighPair(row.pair) }))
      .sort((a, b) => b.weight - a.weight || (a.row.key < b.row.key ? -1 : 1))
      .map(({ row }) => row);
  }, [pairs, people, distinct]);

  const rows = useMemo(() => {
    const words = foldName(query).split(' ').filter(Boolean);
    return all.filter((row) => hasEvidence(row, evidence) && hasWords(row, words));
  }, [all, query, evidence]);
  return { rows, waiting };
}

function hasEvidence({ pair: { reasons } }: PairRow, evidence: EvidenceKind): boolean {
  if (evidence === 'contact') return reasons.includes('samePhone') || reasons.includes('sameEmail');
  if (evidence === 'organisation') return reasons.includes('sameOrganisation');
  return evidence === 'all' || reasons.includes('script');
}

function hasWords({ one, other }: PairRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const names = [one, other].flatMap((person) => [person.nameLatin, person.nameArabic]);
  const text = foldName(names.join(' '));
  return words.every((word) => text.includes(word));
}
