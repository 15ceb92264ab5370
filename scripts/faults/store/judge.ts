import { isDeepStrictEqual } from 'node:util';
import type { Change } from '#shared/journal/change';
import type { AcknowledgedCommit, Row, StoreContent } from './content';

export interface Judgement {
  /** Acknowledged edits that are not there, and rows that are not as the history says. */
  readonly lost: number;
  /** The acknowledged edits among them. */
  readonly lostCommits: number;
  /** What exactly, for the one who has to find out why. */
  readonly remarks: readonly string[];
}

/**
 * Holds what is there after a harm against what there was before it and what was acknowledged since. It knows nothing of
 * how the application keeps or restores data: it adds up the changes by itself. What was still under way when the
 * harm was done may be there or not, but wholly: the row must be as its history says.
 */
export function judgeStore(
  before: StoreContent,
  acknowledged: readonly AcknowledgedCommit[],
  after: StoreContent,
): Judgement {
  const history = new Map(after.changes.map((change) => [change.id, change]));
  const has = (change: Change) => isDeepStrictEqual(history.get(change.id), change);
  const lostCommits = acknowledged.filter(({ changes }) => !changes.every(has));
  const lostHistory = before.changes.filter((change) => !has(change));

  const known = new Set(before.changes.map(({ id }) => id));
  const since = new Map(after.changes.map((change) => [change.id, change]));
  for (const { changes } of acknowledged) for (const one of changes) since.set(one.id, one);
  const added = [...since.values()].filter(({ id }) => !known.has(id)).sort(byStamp);
  const expected = addUp(before, added);

  const blamed = new Set(
    lostCommits.flatMap(({ changes }) => changes.map(({ table, key }) => `${table}/${key}`)),
  );
  const found = index(after);
  const places = [...new Set([...expected.keys(), ...found.keys()])];
  const wrong = places.filter(
    (place) =>
      // Already counted with its commit.
      !blamed.has(place) && !isDeepStrictEqual(expected.get(place), found.get(place)),
  );
  return {
    lost: lostCommits.length + wrong.length + lostHistory.length,
    lostCommits: lostCommits.length,
    remarks: [
      ...lostCommits.map(({ id }) => `commit ${id} is not there`),
      ...wrong.map((place) => `${place} is not as its history says`),
      ...lostHistory.map(({ id }) => `change ${id} is not there any more`),
    ],
  };
}

function byStamp(left: Change, right: Change): number {
  return left.at < right.at ? -1 : 1;
}

function index({ tables }: StoreContent): Map<string, Row> {
  const rows = Object.entries(tables).flatMap(([table, all]) =>
    all.map((row) => [`${table}/${row.id}`, row] as const),
  );
  return new Map(rows);
}

function addUp(before: StoreContent, changes: readonly Change[]): Map<string, Row> {
  const rows = index(before);
  for (const { table, key, after } of changes) {
    const place = `${table}/${key}`;
    rows.set(place, { ...rows.get(place), ...after, id: key });
  }
  return rows;
}
