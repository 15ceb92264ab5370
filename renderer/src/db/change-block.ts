import type { Change } from '#shared/journal/change';

/**
 * Changes that stand together in one row, in their order. A store that had to be built again holds its history
 * like this: IndexedDB takes a tenth of a millisecond for a row or an entry of an index, whatever is in it, and a
 * million of them would keep the user waiting for minutes.
 */
export interface ChangeBlock {
  /** 1, 2, 3 in the order of time. */
  readonly id: number;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly count: number;
  /** The changes as JSON. */
  readonly text: string;
}

/** Which blocks speak of which rows: an index by hand, in few rows that hold many places each. */
export interface PlaceBucket {
  readonly id: number;
  /** By place, `table/key`: the blocks, the oldest first. */
  readonly blocks: Readonly<Record<string, readonly number[]>>;
}

/** A row of a table. */
export type Place = readonly [table: string, key: string];

export const placeText = ([table, key]: Place): string => `${table}/${key}`;

/** @param changes in their order, at least one */
export function packChanges(id: number, changes: readonly Change[]): ChangeBlock {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) throw new RangeError('a block holds at least one change');
  const text = JSON.stringify(changes);
  return { id, firstAt: first.at, lastAt: last.at, count: changes.length, text };
}

export function unpackChanges(block: ChangeBlock): Change[] {
  // Written by `packChanges` from changes that had been parsed.
  return JSON.parse(block.text) as Change[];
}

const BUCKETS = 1024;
const HASH_FACTOR = 31;

/** The bucket in which a place stands, if it does. */
export function bucketOf(place: string): number {
  let hash = 0;
  for (let index = 0; index < place.length; index += 1) {
    hash = (Math.imul(hash, HASH_FACTOR) + place.charCodeAt(index)) >>> 0;
  }
  return hash % BUCKETS;
}

export function toBuckets(places: ReadonlyMap<string, readonly number[]>): PlaceBucket[] {
  const buckets = new Map<number, Record<string, readonly number[]>>();
  for (const [place, blocks] of places) {
    const id = bucketOf(place);
    const own = buckets.get(id) ?? {};
    own[place] = blocks;
    buckets.set(id, own);
  }
  return [...buckets].map(([id, blocks]) => ({ id, blocks }));
}
