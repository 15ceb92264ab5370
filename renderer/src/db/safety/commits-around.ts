import type { Change } from '#shared/journal/change';
import { parseStamp } from '#shared/journal/clock';
import { lastStampOf } from '#shared/journal/commit';
import { unpackChanges } from '../change-block';
import { readCommitChanges } from '../changes';
import type { Database } from '../database';

/** One user action of the past, to be chosen as a moment to go back to. */
export interface PastCommit {
  readonly id: string;
  /** Stamp of its last change: the state right after it. */
  readonly lastAt: string;
  /** The moment, in UTC. */
  readonly savedAt: string;
  readonly changes: readonly Change[];
}

const CHANGES_READ = 500;
const BLOCKS_READ = 3;

/** After every stamp of the same millisecond: a digit never comes after it. */
const AFTER_ALL = '~';

/** The actions before and after a moment, the latest first; as many as `count` on either side. */
export async function readCommitsAround(
  database: Database,
  moment: Date,
  count: number,
): Promise<PastCommit[]> {
  const stamp = `${moment.toISOString()}${AFTER_ALL}`;
  const [before, after] = [
    await readIds(database, stamp, 'before'),
    await readIds(database, stamp, 'after'),
  ];
  const ids = [...before.slice(0, count), ...after.slice(0, count)];
  const commits = await Promise.all(
    ids.map(async (id) => toCommit(id, await readCommitChanges(database, id))),
  );
  return commits.sort((left, right) => (left.lastAt < right.lastAt ? 1 : -1));
}

/** The nearest ones first. */
async function readIds(
  database: Database,
  stamp: string,
  side: 'before' | 'after',
): Promise<string[]> {
  const isBefore = side === 'before';
  const young = isBefore
    ? database.changes.where('at').below(stamp).reverse()
    : database.changes.where('at').above(stamp);
  const blocks = isBefore
    ? database.changeBlocks.where('firstAt').below(stamp).reverse()
    : database.changeBlocks.where('lastAt').above(stamp);
  const [rows, old] = await Promise.all([
    young.limit(CHANGES_READ).toArray(),
    blocks.limit(BLOCKS_READ).toArray(),
  ]);
  const packed = old.flatMap(unpackChanges).filter(({ at }) => at < stamp === isBefore);
  packed.sort((left, right) => (left.at < right.at === isBefore ? 1 : -1));
  // What stands in blocks is older than every young change.
  const nearestFirst = isBefore ? [...rows, ...packed] : [...packed, ...rows];
  return [...new Set(nearestFirst.map(({ commitId }) => commitId))];
}

function toCommit(id: string, changes: readonly Change[]): PastCommit {
  const lastAt = lastStampOf({ id, changes });
  return { id, lastAt, savedAt: new Date(parseStamp(lastAt).time).toISOString(), changes };
}
