import type { Change } from '../journal/change';
import { parseStamp } from '../journal/clock';

type Row = Readonly<Record<string, unknown>>;
type Action = 'made' | 'changed' | 'removed' | 'restored';

/** What one action did to one row, with the whole row on either side of it. */
export interface RowChange {
  readonly table: string;
  readonly key: string;
  readonly action: Action;
  /** Empty for a row that was made. */
  readonly before: Row;
  readonly after: Row;
  /** Which fields differ, without those that every row carries. */
  readonly fields: readonly string[];
}

/** One action of somebody: everything that was saved together. */
export interface HistoryEntry {
  readonly commitId: string;
  /** A moment, `2026-03-05T08:30:00.000Z`. */
  readonly at: string;
  readonly changes: readonly RowChange[];
}

const recordFields = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'trainingId'];

/** The latest first. Needs all changes of the rows, from the one that made each. */
export function groupHistory(changes: readonly Change[]): HistoryEntry[] {
  const rows = new Map<string, Row>();
  const entries = new Map<string, { at: string; changes: RowChange[] }>();
  const inOrder = [...changes].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const change of inOrder) {
    const place = `${change.table}/${change.key}`;
    const before = rows.get(place) ?? change.before ?? {};
    const after = { ...before, ...change.after };
    rows.set(place, after);
    const at = new Date(parseStamp(change.at).time).toISOString();
    const entry = entries.get(change.commitId) ?? { at, changes: [] };
    entries.set(change.commitId, entry);
    entry.changes.push({
      table: change.table,
      key: change.key,
      action: nameAction(change),
      before,
      after,
      fields: Object.keys(change.after).filter((name) => !recordFields.includes(name)),
    });
  }
  return [...entries].map(([commitId, entry]) => ({ commitId, ...entry })).reverse();
}

function nameAction({ before, after }: Change): Action {
  if (before === null) return 'made';
  if (!('deletedAt' in after)) return 'changed';
  return after.deletedAt === null ? 'restored' : 'removed';
}

/** What happened to the rows of one table in one action, by what was done to them. */
export interface RowGroup {
  readonly table: string;
  readonly action: 'added' | 'changed' | 'removed';
  readonly changes: readonly RowChange[];
}

const groupOf = {
  made: 'added',
  restored: 'added',
  changed: 'changed',
  removed: 'removed',
} as const;

/** Everything of an entry but the training's own row, grouped so that 48 marks are one line. */
export function groupRows(entry: HistoryEntry): RowGroup[] {
  const groups = new Map<string, RowGroup & { readonly changes: RowChange[] }>();
  for (const change of entry.changes) {
    if (change.table === 'trainings') continue;
    const action = groupOf[change.action];
    const name = `${change.table} ${action}`;
    const group = groups.get(name) ?? { table: change.table, action, changes: [] };
    group.changes.push(change);
    groups.set(name, group);
  }
  return [...groups.values()];
}
