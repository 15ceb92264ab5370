import type { Row } from '#shared/journal/row';
import { commitPlan, identityOf, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { isEqual } from '../is-equal';
import type { Mutation } from '../mutations';
import { type TableName, tableNames } from '../record-schemas';

type DifferenceKind = 'added' | 'changed' | 'removed';

/** What going back means for one table, as the user sees it: deleted rows do not count. */
export type TableDifference = { readonly table: TableName } & {
  readonly [Kind in DifferenceKind]: {
    readonly count: number;
    /** The first few rows. */
    readonly examples: readonly Row[];
  };
};

export interface RestorePlan {
  readonly differences: readonly TableDifference[];
  /** Null where one commit cannot hold them all: the store is then made anew, see `replace-store.ts`. */
  readonly mutations: readonly Mutation[] | null;
  /** The store's last stamp when the plan was made. */
  readonly madeAt: string | null;
}

/** One row as it is and as it is to be; null where it is not there at all. */
export interface Pair {
  readonly table: TableName;
  readonly current: Row | null;
  readonly wanted: Row | null;
}

export interface PlanDraft {
  readonly add: (pair: Pair) => void;
  readonly finish: () => RestorePlan;
}

const EXAMPLES = 4;

/** Change records and stamps come on top of the fields, and a change also holds what was there before. */
const BYTES_OF_CHANGE = 400;

/**
 * Collects what has to be done, row by row. Beyond what one commit holds only the counts are kept: a backup may
 * hold far more than memory should.
 *
 * @param madeAt the store's last stamp before the first row was read
 */
export function startPlan(database: Database, madeAt: string | null): PlanDraft {
  const now = identityOf(database).now().toISOString();
  const mostBytes = database.commitLimit / 2;
  const tables = new Map<TableName, Record<DifferenceKind, { count: number; examples: Row[] }>>();
  let mutations: Mutation[] | null = [];
  let bytes = 0;

  function note(table: TableName, kind: DifferenceKind, row: Row): void {
    const known = tables.get(table) ?? {
      added: { count: 0, examples: [] },
      changed: { count: 0, examples: [] },
      removed: { count: 0, examples: [] },
    };
    tables.set(table, known);
    known[kind].count += 1;
    if (known[kind].examples.length < EXAMPLES) known[kind].examples.push(row);
  }

  return {
    add: (pair) => {
      const mutation = toMutation(pair, now);
      if (!mutation) return;
      const seen = describe(pair);
      if (seen) note(pair.table, seen.kind, seen.row);
      bytes += BYTES_OF_CHANGE + 2 * JSON.stringify(mutation.fields).length;
      if (bytes > mostBytes) mutations = null;
      mutations?.push(mutation);
    },
    finish: () => {
      const differences = tableNames.flatMap((table) => {
        const counted = tables.get(table);
        return counted ? [{ table, ...counted }] : [];
      });
      return { differences, mutations, madeAt };
    },
  };
}

function isShown(row: Row | null): row is Row {
  return row !== null && row.deletedAt === null;
}

/** What the user sees of it, if anything: rows that are deleted before and after are not shown. */
function describe({ current, wanted }: Pair): { kind: DifferenceKind; row: Row } | null {
  if (isShown(wanted)) return { kind: isShown(current) ? 'changed' : 'added', row: wanted };
  return isShown(current) ? { kind: 'removed', row: current } : null;
}

/** The fields that have to change, but for the time of the change itself. */
function findDifference(current: Row, wanted: Row): Row | null {
  const names = Object.keys(wanted).filter(
    (name) => name !== 'updatedAt' && !isEqual(current[name], wanted[name]),
  );
  return names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, wanted[name]]));
}

function toMutation({ table, current, wanted }: Pair, at: string): Mutation | null {
  const id = String((current ?? wanted)?.id);
  if (current && wanted) {
    const fields = findDifference(current, wanted);
    return fields && { table, id, kind: 'update', fields };
  }
  if (current)
    return isShown(current) ? { table, id, kind: 'update', fields: { deletedAt: at } } : null;
  if (!wanted) return null;
  const { id: _, ...fields } = wanted;
  return { table, id, kind: 'create', fields };
}

/**
 * Does what the plan says, as one ordinary commit: history, journal and undo follow by themselves. Throws
 * `changed-since` when something was written after the plan was made.
 */
export function restore(
  database: Database,
  { madeAt }: Pick<RestorePlan, 'madeAt'>,
  mutations: readonly Mutation[],
): Promise<Commit> {
  const tables = [...new Set(mutations.map(({ table }) => table))];
  return commitPlan(database, tables, async () => {
    // Inside the transaction only the young changes can be read; nothing older can have come since.
    const last = await database.changes.orderBy('at').lastKey();
    if (last !== undefined && String(last) > (madeAt ?? '')) {
      throw new WriteError('changed-since', 'the plan is older than the store');
    }
    return mutations;
  });
}
