import type { Change } from '#shared/journal/change';
import { measureChanges } from '#shared/journal/commit-size';
import type { Commit } from './commit-listeners';
import type { Database } from './database';
import type { Device } from './device';
import { isEqual } from './is-equal';
import type { Mutation } from './mutations';
import { recordSchemas, type TableName } from './record-schemas';
import { isStoreFailure } from './safety/store-failure';
import type { WriteStop } from './safety/write-gate';

export type WriteFailure =
  | 'record-invalid'
  | 'record-missing'
  | 'record-exists'
  | 'changed-since'
  | 'too-much-at-once'
  | WriteStop;

/**
 * Nothing was written: the transaction was taken back as a whole. With `frozen` it may stand in the store, but
 * not in the journal: it is in memory, does not count as saved, and is sent again as soon as that can be done.
 */
export class WriteError extends Error {
  readonly code: WriteFailure;

  constructor(code: WriteFailure, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = 'WriteError';
    this.code = code;
  }
}

type Row = Readonly<Record<string, unknown>>;

interface Target {
  readonly table: TableName;
  readonly id: string;
  readonly before: Row | undefined;
  after: Row | undefined;
}

/**
 * The one write path. In one transaction all rows are validated and written, with a change record for
 * each row of which something differs. Resolves when the store has acknowledged the transaction and the
 * journal has it on the disk; where nothing differs, nothing is written and the commit has no changes.
 */
export function commit(database: Database, mutations: readonly Mutation[]): Promise<Commit> {
  const tables = [...new Set(mutations.map((mutation) => mutation.table))];
  return commitPlan(database, tables, async () => mutations);
}

/**
 * A commit whose mutations depend on what is stored: `plan` reads inside the same transaction, so that
 * nothing can come between reading and writing. `tables` are all that it reads or changes.
 */
export async function commitPlan(
  database: Database,
  tables: readonly TableName[],
  plan: () => Promise<readonly Mutation[]>,
): Promise<Commit> {
  const device = identityOf(database);
  const scope = [...tables.map((table) => database.table(table)), database.changes];
  refuseWhenStopped(database);
  const done = await freezeOnFailure(database, () =>
    database.transaction('rw', scope, async () => {
      // Another commit may have failed while this one waited for its turn.
      refuseWhenStopped(database);
      const mutations = await plan();
      const targets = await readTargets(database, tables, mutations);
      const now = device.now().toISOString();
      for (const mutation of mutations) apply(mutation, targets, now);
      return write(database, tables, [...targets.values()], device);
    }),
  );
  if (done.changes.length > 0) {
    const savedAt = await keepInJournal(database, done);
    for (const listener of database.commitListeners) listener(done, savedAt);
  }
  return done;
}

function refuseWhenStopped({ writeGate }: Database): void {
  const stop = writeGate.stop();
  if (stop) throw new WriteError(stop, 'no write is possible');
}

/** The first write that the store itself refuses ends all writing: what comes after could not be kept, either. */
async function freezeOnFailure<Value>(
  database: Database,
  write: () => PromiseLike<Value>,
): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    database.writeGate.set('frozen');
    throw new WriteError('frozen', 'the store', { cause: error });
  }
}

/** The moment at which the commit was on the disk. */
async function keepInJournal(database: Database, done: Commit): Promise<string> {
  if (!database.journal) return identityOf(database).now().toISOString();
  try {
    return await database.journal.append(done);
  } catch (error) {
    database.writeGate.set('frozen');
    throw new WriteError('frozen', 'the journal', { cause: error });
  }
}

export function identityOf(database: Database): Device {
  if (!database.identity) throw new Error('the database was not opened by openDatabase');
  return database.identity;
}

async function readTargets(
  database: Database,
  tables: readonly TableName[],
  mutations: readonly Mutation[],
): Promise<Map<string, Target>> {
  const targets = new Map<string, Target>();
  for (const table of tables) {
    const ids = [...new Set(mutations.filter((m) => m.table === table).map((m) => m.id))];
    if (ids.length === 0) continue;
    const rows: readonly (Row | undefined)[] = await database.table(table).bulkGet(ids);
    ids.forEach((id, index) => {
      const before = rows[index];
      targets.set(`${table}/${id}`, { table, id, before, after: before });
    });
  }
  return targets;
}

function apply(mutation: Mutation, targets: Map<string, Target>, now: string): void {
  const { table, id, kind, fields } = mutation;
  const target = targets.get(`${table}/${id}`);
  if (!target) throw new Error('every mutation has a target');
  if (kind === 'create') {
    if (target.after) throw new WriteError('record-exists', `${table}/${id}`);
    target.after = { id, createdAt: now, updatedAt: now, deletedAt: null, ...fields };
    return;
  }
  if (!target.after) throw new WriteError('record-missing', `${table}/${id}`);
  target.after = { ...target.after, ...fields, updatedAt: now };
}

async function write(
  database: Database,
  tables: readonly TableName[],
  targets: readonly Target[],
  device: Device,
): Promise<Commit> {
  const commitId = device.newId();
  const changes: Change[] = [];
  const written = new Map<TableName, readonly Row[]>();
  for (const table of tables) {
    const rows: Row[] = [];
    for (const target of targets.filter((candidate) => candidate.table === table)) {
      const row = validate(table, target.after);
      const difference = diff(target.before, row);
      if (!difference) continue;
      rows.push(row);
      const { id, actor } = device;
      const stamp = { id: device.newId(), commitId, at: device.stamp(), device: id, actor };
      changes.push({ ...stamp, table, key: target.id, ...difference });
    }
    if (rows.length > 0) written.set(table, rows);
  }
  // Refused here, where nothing has been written: the journal would have to refuse it after the store had taken it.
  if (measureChanges(changes) > database.commitLimit) {
    throw new WriteError('too-much-at-once', `${changes.length} changes`);
  }
  for (const [table, rows] of written) await database.table(table).bulkPut(rows);
  await database.changes.bulkAdd(changes);
  return { id: commitId, changes };
}

function validate(table: TableName, row: Row | undefined): Row {
  const parsed = recordSchemas[table].safeParse(row);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new WriteError('record-invalid', `${table}: ${places}`, { cause: parsed.error });
}

/** The fields that differ; `updatedAt` alone is no difference. Null when there is none. */
function diff(before: Row | undefined, after: Row): Pick<Change, 'before' | 'after'> | null {
  if (!before) return { before: null, after };
  const names = Object.keys(after).filter((name) => !isEqual(before[name], after[name]));
  if (names.every((name) => name === 'updatedAt')) return null;
  const pick = (row: Row) => Object.fromEntries(names.map((name) => [name, row[name]]));
  return { before: pick(before), after: pick(after) };
}
