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

/** After every stamp of the same millisecond: a digit never comes after it. */
const AFTER_ALL = '~';

type Side = 'before' | 'after';

/** The actions before and after a moment, the latest first; as many as `count` on either side. */
export async function readCommitsAround(
  database: Database,
  moment: Date,
  count: number,
): Promise<PastCommit[]> {
  const stamp = `${moment.toISOString()}${AFTER_ALL}`;
  const [before, after] = await Promise.all([
    walk(database, stamp, 'before', count),
    walk(database, stamp, 'after', count),
  ]);
  return [...after.reverse(), ...before];
}

/** From action to action, away from the stamp. One may have thousands of changes, which are passed over at once. */
async function walk(
  database: Database,
  stamp: string,
  side: Side,
  count: number,
): Promise<PastCommit[]> {
  const commits: PastCommit[] = [];
  let from = stamp;
  while (commits.length < count) {
    const nearest = await findNearest(database, from, side);
    if (!nearest) break;
    const changes = await readCommitChanges(database, nearest.commitId);
    commits.push(toCommit(nearest.commitId, changes));
    from = (side === 'before' ? changes[0]?.at : changes.at(-1)?.at) ?? nearest.at;
  }
  return commits;
}

/** What stands in blocks is older than every young change. */
async function findNearest(
  database: Database,
  stamp: string,
  side: Side,
): Promise<Change | undefined> {
  const { changes, changeBlocks } = database;
  if (side === 'before') {
    const young = await changes.where('at').below(stamp).last();
    if (young) return young;
    const block = await changeBlocks.where('firstAt').below(stamp).last();
    return block && unpackChanges(block).findLast(({ at }) => at < stamp);
  }
  const block = await changeBlocks.where('lastAt').above(stamp).first();
  if (block) return unpackChanges(block).find(({ at }) => at > stamp);
  return changes.where('at').above(stamp).first();
}

function toCommit(id: string, changes: readonly Change[]): PastCommit {
  const lastAt = lastStampOf({ id, changes });
  return { id, lastAt, savedAt: new Date(parseStamp(lastAt).time).toISOString(), changes };
}
