import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import type { RowOf, TableName } from '../record-schemas';

/**
 * A table held in memory for lists and search: read once, then kept current by the commits instead of
 * being read again. `entries` is a new array after each change, so that React sees the difference.
 */
export interface Directory<Name extends TableName> {
  /** False while the table is still being read. */
  readonly isComplete: boolean;
  readonly entries: readonly RowOf<Name>[];
}

/** Hears of rows as they are read, and of each change later. */
export type RowListener<Name extends TableName> = (
  rows: readonly RowOf<Name>[],
  removedIds: readonly string[],
) => void;

export interface DirectorySource<Name extends TableName> {
  readonly current: () => Directory<Name>;
  readonly subscribe: (listener: () => void) => () => void;
  /** For what is built upon the rows and cannot be built anew after each change. */
  readonly follow: (listener: RowListener<Name>) => void;
}

/** So many rows are made of what is stored within a frame: whoever types meanwhile is not held up. */
const ROWS_AT_ONCE = 1000;

/** Starts reading the table at the first subscription. */
export function createDirectory<Name extends TableName>(
  database: Database,
  name: Name,
): DirectorySource<Name> {
  const rows = new Map<string, RowOf<Name>>();
  const listeners = new Set<() => void>();
  const rowListeners = new Set<RowListener<Name>>();
  /** Rows that a commit has brought while the table was being read: newer than what the reading finds. */
  const followed = new Set<string>();
  let state: Directory<Name> = { isComplete: false, entries: [] };
  let hasStarted = false;

  const publish = (isComplete: boolean) => {
    state = { isComplete, entries: [...rows.values()] };
    for (const listener of listeners) listener();
  };

  const keep = (changed: readonly RowOf<Name>[]) => {
    const kept = changed.filter((row) => row.deletedAt === null);
    const removed = changed.filter((row) => row.deletedAt !== null).map((row) => row.id);
    for (const row of kept) rows.set(row.id, row);
    for (const id of removed) rows.delete(id);
    for (const listener of rowListeners) listener(kept, removed);
  };

  const follow = async (commit: Commit) => {
    const keys = commit.changes.filter((change) => change.table === name).map(({ key }) => key);
    if (keys.length === 0) return;
    for (const key of keys) followed.add(key);
    const changed: readonly (RowOf<Name> | undefined)[] = await database.table(name).bulkGet(keys);
    keep(changed.filter((row) => row !== undefined));
    if (state.isComplete) publish(true);
  };

  /** Page by page: a hundred thousand rows at once would hold the window up for seconds. */
  const read = async () => {
    let last = '';
    for (;;) {
      const page: readonly RowOf<Name>[] = await database
        .table(name)
        .where(':id')
        .above(last)
        .limit(ROWS_AT_ONCE)
        .toArray();
      keep(page.filter((row) => !followed.has(row.id)));
      const end = page.at(-1);
      if (!end || page.length < ROWS_AT_ONCE) return;
      last = end.id;
    }
  };

  const start = async () => {
    if (hasStarted) return;
    hasStarted = true;
    database.commitListeners.add((commit) => void follow(commit));
    await read();
    followed.clear();
    publish(true);
  };

  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      void start();
      return () => listeners.delete(listener);
    },
    follow: (listener) => {
      if (rows.size > 0) listener([...rows.values()], []);
      rowListeners.add(listener);
      void start();
    },
  };
}
