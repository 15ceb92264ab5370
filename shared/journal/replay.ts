import type { Change } from './change';
import type { JournalCommit } from './commit';
import type { Row } from './row';

/** What commits make of rows that lie elsewhere: in a backup, or nowhere yet. */
export interface Replay {
  readonly apply: (commit: JournalCommit) => void;
  readonly hasTable: (table: string) => boolean;
  readonly tables: () => readonly string[];
  /** The row as it is after the commits. It is then taken as handed over. */
  readonly finish: (table: string, row: Row) => Row;
  /** The rows that the commits made and that no `finish` has named. */
  readonly madeRows: (table: string) => Iterable<Row>;
  /** Rows of which only changes are known, because what made them is lost. */
  readonly countRootless: () => number;
}

interface Trace {
  isMade: boolean;
  fields: Record<string, unknown>;
}

/**
 * Folds commits, in their order, onto rows. A change holds what its fields became, so that a row which already
 * has some of the later values ends the same: rows may be read while the user works on.
 */
export function startReplay(): Replay {
  const tables = new Map<string, Map<string, Trace>>();

  function apply(change: Change): void {
    let traces = tables.get(change.table);
    if (!traces) {
      traces = new Map();
      tables.set(change.table, traces);
    }
    const trace = traces.get(change.key);
    if (!trace) {
      traces.set(change.key, { isMade: change.before === null, fields: { ...change.after } });
      return;
    }
    Object.assign(trace.fields, change.after);
    if (change.before === null) trace.isMade = true;
  }

  return {
    apply: ({ changes }) => {
      for (const change of changes) apply(change);
    },
    hasTable: (table) => (tables.get(table)?.size ?? 0) > 0,
    tables: () => [...tables.keys()],
    finish: (table, row) => {
      const traces = tables.get(table);
      const trace = traces?.get(String(row.id));
      if (!traces || !trace) return row;
      traces.delete(String(row.id));
      return { ...row, ...trace.fields };
    },
    *madeRows(table) {
      for (const { isMade, fields } of tables.get(table)?.values() ?? []) {
        if (isMade) yield fields;
      }
    },
    countRootless: () => {
      let count = 0;
      for (const traces of tables.values()) {
        for (const { isMade } of traces.values()) if (!isMade) count += 1;
      }
      return count;
    },
  };
}
