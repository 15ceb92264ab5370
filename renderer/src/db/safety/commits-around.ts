import type { Change } from '#shared/journal/change';
import { parseStamp } from '#shared/journal/clock';
import { lastStampOf } from '#shared/journal/commit';
import type { Row } from '#shared/journal/row';
import { unpackChanges } from '../change-block';
import { readCommitChanges } from '../changes';
import type { Database } from '../database';
import type { TableName } from '../record-schemas';

/** One user action of the past, to be chosen as a moment to go back to. */
export interface PastCommit {
  readonly id: string;
  /** Stamp of its last change: the state right after it. */
  readonly lastAt: string;
  /** The moment, in UTC. */
  readonly savedAt: string;
  readonly changes: readonly Change[];
  /** A few of the rows that it was about, as they are now. */
  readonly subjects: readonly Subject[];
}

export interface Subject {
  readonly table: TableName;
  readonly row: Row;
}

/** Rows of these tables have a name that users know, the first ones before the others. */
const subjectTables = ['trainings', 'people', 'organisations', 'programmes', 'topics'] as const;
const SUBJECTS = 3;

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
    commits.push(await toCommit(database, nearest.commitId, changes));
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

async function toCommit(
  database: Database,
  id: string,
  changes: readonly Change[],
): Promise<PastCommit> {
  const lastAt = lastStampOf({ id, changes });
  const savedAt = new Date(parseStamp(lastAt).time).toISOString();
  return { id, lastAt, savedAt, changes, subjects: await readSubjects(database, changes) };
}

async function readSubjects(database: Database, changes: readonly Change[]): Promise<Subject[]> {
  for (const table of subjectTables) {
    const keys = changes.filter((change) => change.table === table).map(({ key }) => key);
    const few = [...new Set(keys)].slice(0, SUBJECTS);
    const rows: (Row | undefined)[] = await database.table(table).bulkGet(few);
    const subjects = rows.flatMap((row) => (row ? [{ table, row }] : []));
    if (subjects.length > 0) return subjects;
  }
  return [];
}
