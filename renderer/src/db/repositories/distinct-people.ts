import { toPairKey } from '#shared/people/distinct-pairs';
import { alive } from '../alive';
import { commitPlan, identityOf } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { create, type Mutation } from '../mutations';

export type PersonPair = readonly [one: string, other: string];

/** Remembers that two records are two people, so that they are never proposed as one again. */
export function markDistinct(database: Database, pairs: readonly PersonPair[]): Promise<Commit> {
  return commitPlan(database, ['distinctPeople'], () => planDistinctPeople(database, pairs));
}

/** The mutations of `markDistinct`, for callers that commit more in the same action; known pairs need none. */
export async function planDistinctPeople(
  database: Database,
  pairs: readonly PersonPair[],
): Promise<Mutation[]> {
  const rows = alive(await database.distinctPeople.where('oneId').anyOf(pairs.flat()).toArray());
  const known = new Set(rows.map(({ oneId, otherId }) => toPairKey(oneId, otherId)));
  return pairs.flatMap(([oneId, otherId]) => {
    const key = toPairKey(oneId, otherId);
    if (oneId === otherId || known.has(key)) return [];
    known.add(key);
    return [create('distinctPeople', identityOf(database).newId(), { oneId, otherId })];
  });
}
