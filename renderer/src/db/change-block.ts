import type { Change } from '#shared/journal/change';

/**
 * Changes that stand together in one row, in their order. A store that had to be built again holds its history
 * like this: IndexedDB takes a tenth of a millisecond for a row, whatever is in it, and a million rows would
 * keep the user waiting for minutes.
 */
export interface ChangeBlock {
  /** The first stamp, so that blocks sort by time. */
  readonly id: string;
  readonly lastAt: string;
  readonly count: number;
  /** `table/key` of each row that it is about, once each. */
  readonly places: readonly string[];
  /** The changes as JSON. */
  readonly text: string;
}

/** @param changes in their order, at least one */
export function packChanges(changes: readonly Change[]): ChangeBlock {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) throw new RangeError('a block holds at least one change');
  const places = [...new Set(changes.map(({ table, key }) => `${table}/${key}`))];
  const text = JSON.stringify(changes);
  return { id: first.at, lastAt: last.at, count: changes.length, places, text };
}

export function unpackChanges(block: ChangeBlock): Change[] {
  // Written by `packChanges` from changes that had been parsed.
  return JSON.parse(block.text) as Change[];
}
