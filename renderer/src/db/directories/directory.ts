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

export interface DirectorySource<Name extends TableName> {
  readonly current: () => Directory<Name>;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Starts reading the table at the first subscription. */
export function createDirectory<Name extends TableName>(
  database: Database,
  name: Name,
): DirectorySource<Name> {
  const rows = new Map<string, RowOf<Name>>();
  const listeners = new Set<() => void>();
  /** Rows that a commit has brought while the table was being read: newer than what the reading finds. */
  const followed = new Set<string>();
  let state: Directory<Name> = { isComplete: false, entries: [] };
  let hasStarted = false;

  const publish = (isComplete: boolean) => {
    state = { isComplete, entries: [...rows.values()] };
    for (const listener of listeners) listener();
  };

  const keep = (row: RowOf<Name>) => {
    if (row.deletedAt === null) rows.set(row.id, row);
    else rows.delete(row.id);
  };

  const follow = async (commit: Commit) => {
    const keys = commit.changes.filter((change) => change.table === name).map(({ key }) => key);
    if (keys.length === 0) return;
    for (const key of keys) followed.add(key);
    const changed: readonly (RowOf<Name> | undefined)[] = await database.table(name).bulkGet(keys);
    for (const row of changed) if (row) keep(row);
    if (state.isComplete) publish(true);
  };

  const start = async () => {
    database.commitListeners.add((commit) => void follow(commit));
    const all: readonly RowOf<Name>[] = await database.table(name).toArray();
    for (const row of all) if (!followed.has(row.id)) keep(row);
    followed.clear();
    publish(true);
  };

  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      if (!hasStarted) {
        hasStarted = true;
        void start();
      }
      return () => listeners.delete(listener);
    },
  };
}
