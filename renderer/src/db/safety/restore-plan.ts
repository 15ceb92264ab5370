import type { Row } from '#shared/journal/row';
import { commitPlan, WriteError } from '../commit';
import type { Commit } from '../commit-listeners';
import type { Database } from '../database';
import { isEqual } from '../is-equal';
import type { Mutation } from '../mutations';
import { type TableName, tableNames } from '../record-schemas';

/** What going back means for one table, as the user sees it: deleted rows do not count. */
export interface TableDifference {
  readonly table: TableName;
  readonly added: readonly Row[];
  readonly changed: readonly Row[];
  readonly removed: readonly Row[];
}

export interface RestorePlan {
  readonly differences: readonly TableDifference[];
  readonly mutations: readonly Mutation[];
  /** The store's last stamp when the plan was made. */
  readonly madeAt: string | null;
}

/** One row as it is and as it is to be; null where it is not there at all. */
export interface Pair {
  readonly table: TableName;
  readonly current: Row | null;
  readonly wanted: Row | null;
}

/** @param now the moment of deletion for rows that were not there */
export function toPlan(pairs: readonly Pair[], madeAt: string | null, now: Date): RestorePlan {
  const differences = tableNames.flatMap((table) => {
    const own = pairs.filter((pair) => pair.table === table);
    const difference = {
      table,
      added: own.flatMap((pair) =>
        !isShown(pair.current) && isShown(pair.wanted) ? [pair.wanted] : [],
      ),
      removed: own.flatMap((pair) =>
        isShown(pair.current) && !isShown(pair.wanted) ? [pair.current] : [],
      ),
      changed: own.flatMap((pair) =>
        isShown(pair.current) && isShown(pair.wanted) && findDifference(pair.current, pair.wanted)
          ? [pair.wanted]
          : [],
      ),
    };
    const { added, changed, removed } = difference;
    return added.length + changed.length + removed.length > 0 ? [difference] : [];
  });
  const mutations = pairs.flatMap((pair) => toMutation(pair, now.toISOString()) ?? []);
  return { differences, mutations, madeAt };
}

function isShown(row: Row | null): row is Row {
  return row !== null && row.deletedAt === null;
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
export function restore(database: Database, plan: RestorePlan): Promise<Commit> {
  const tables = [...new Set(plan.mutations.map(({ table }) => table))];
  return commitPlan(database, tables, async () => {
    // Inside the transaction only the young changes can be read; nothing older can have come since.
    const last = await database.changes.orderBy('at').lastKey();
    if (last !== undefined && String(last) > (plan.madeAt ?? '')) {
      throw new WriteError('changed-since', 'the plan is older than the store');
    }
    return plan.mutations;
  });
}
