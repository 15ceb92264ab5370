import { decodeTime } from 'ulid';
import type { Change } from '#shared/journal/change';
import { bucketOf, type ChangeBlock, type Place, placeText, unpackChanges } from './change-block';
import type { Database } from './database';

/** What one user action changed, in order. */
export async function readCommitChanges(database: Database, commitId: string): Promise<Change[]> {
  const young = await database.changes.where('commitId').equals(commitId).sortBy('at');
  if (young.length > 0) return young;
  // A stamp is never earlier than the clock that made the commit's id.
  const since = new Date(decodeTime(commitId)).toISOString();
  const found: Change[] = [];
  let isPast = false;
  await database.changeBlocks
    .where('lastAt')
    .aboveOrEqual(since)
    .until(() => isPast)
    .each((block) => {
      const own = unpackChanges(block).filter((change) => change.commitId === commitId);
      isPast = found.length > 0 && own.length === 0;
      found.push(...own);
    });
  return found;
}

/** What happened to these rows, the latest first. */
export async function readPlaceChanges(
  database: Database,
  places: readonly Place[],
): Promise<Change[]> {
  const wanted = new Set(places.map(placeText));
  const [young, blocks] = await Promise.all([
    database.changes
      .where('[table+key]')
      .anyOf(places.map(([table, key]) => [table, key]))
      .sortBy('at'),
    findBlocks(database, [...wanted]),
  ]);
  const old = blocks.flatMap(unpackChanges).filter(({ table, key }) => {
    return wanted.has(placeText([table, key]));
  });
  return [...old, ...young].reverse();
}

/** The blocks that speak of one of these places, the oldest first. */
async function findBlocks(database: Database, places: readonly string[]): Promise<ChangeBlock[]> {
  const buckets = await database.changePlaces.bulkGet([...new Set(places.map(bucketOf))]);
  const ids = buckets.flatMap((bucket) => places.flatMap((place) => bucket?.blocks[place] ?? []));
  const blocks = await database.changeBlocks.bulkGet([...new Set(ids)].sort((a, b) => a - b));
  return blocks.flatMap((block) => block ?? []);
}

/** Everything later than a stamp, in order; the whole history after the empty text. */
export async function readChangesAfter(database: Database, at: string): Promise<Change[]> {
  const [young, blocks] = await Promise.all([
    database.changes.where('at').above(at).sortBy('at'),
    database.changeBlocks.where('lastAt').above(at).sortBy('id'),
  ]);
  const old = blocks.flatMap(unpackChanges).filter((change) => change.at > at);
  return [...old, ...young];
}

/** The stamp of the last change; null in a store in which nothing has been written yet. */
export async function readLastStamp(database: Database): Promise<string | null> {
  const [young, old] = await Promise.all([
    database.changes.orderBy('at').lastKey(),
    database.changeBlocks.orderBy('lastAt').lastKey(),
  ]);
  return (young as string | undefined) ?? (old as string | undefined) ?? null;
}

export async function countChanges(database: Database): Promise<number> {
  const [young, counts] = await Promise.all([
    database.changes.count(),
    database.changeBlocks.orderBy('count').keys(),
  ]);
  return counts.reduce<number>((sum, count) => sum + Number(count), young);
}
