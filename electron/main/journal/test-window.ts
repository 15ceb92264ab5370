import { onTestFinished } from 'vitest';
import type { Change } from '#shared/journal/change';
import { writeCommit } from '#shared/journal/commit';
import type { RecoveryEnd, RecoveryRequest } from '#shared/journal/recovery';
import { type Row, readRows, writeRows } from '#shared/journal/row';
import { nodeDisk } from './disk';
import { openSafekeeping, type Safekeeping, type SafekeepingOptions } from './safekeeping';

export const workspaceId = '01J00000000000000000000000';

/** Safekeeping on a folder, with a clock that moves on by a second with each reading. */
export async function openForTest(
  userData: string,
  options: Partial<SafekeepingOptions> = {},
): Promise<Safekeeping> {
  let time = Date.parse('2026-03-05T08:00:00.000Z');
  const safekeeping = await openSafekeeping({
    disk: nodeDisk,
    userData,
    runtime: { program: '1.0.0', chromium: 130, engine: 'leveldb' },
    now: () => {
      time += 1_000;
      return new Date(time);
    },
    log: () => undefined,
    resolveFile: (token) => token,
    ...options,
  });
  onTestFinished(() => safekeeping.journal.close().catch(() => undefined));
  return safekeeping;
}

export type TableRows = Record<string, Row[]>;

/** Stands for the window and its store: it writes rows as the write path does, and sends each commit. */
export class TestWindow {
  readonly tables = new Map<string, Map<string, Row>>();
  readonly changes: Change[] = [];
  readonly #safekeeping: () => Safekeeping;
  #skipped = 0;

  constructor(safekeeping: () => Safekeeping) {
    this.#safekeeping = safekeeping;
  }

  begin(schema = 2) {
    const request = { workspaceId, deviceId: 'device', schema, base: null };
    return this.#safekeeping().journal.begin(request);
  }

  /** One commit that gives some rows these fields. In the store first, then in the journal. */
  async save(writes: ReadonlyArray<{ table: string; key: string; fields: Row }>) {
    const commitId = `commit-${this.changes.length}`;
    const made: Change[] = [];
    for (const { table, key, fields } of writes) {
      const rows = this.tables.get(table) ?? new Map<string, Row>();
      this.tables.set(table, rows);
      const old = rows.get(key);
      const after = old ? fields : { id: key, ...fields };
      rows.set(key, { ...old, ...after });
      const before =
        old && Object.fromEntries(Object.keys(fields).map((name) => [name, old[name]]));
      const number = String(this.changes.length + made.length).padStart(6, '0');
      // In the form of a stamp, a second apart from the last one.
      const moment = this.moment(made.length);
      made.push({
        ...{ id: `change-${number}`, commitId, at: `${moment}-${number}-device` },
        ...{ device: 'device', actor: 'actor', table, key, before: before ?? null, after },
      });
    }
    this.changes.push(...made);
    return this.#safekeeping().journal.append([writeCommit({ id: commitId, changes: made })]);
  }

  /** Everything in the store, by table, in the order of the ids. */
  rows(): TableRows {
    const all = Object.fromEntries(
      [...this.tables].map(([table, rows]) => [table, sortById([...rows.values()])]),
    );
    return { ...all, changes: sortById(this.changes) };
  }

  /** When the next change but so many is made; with -1, when the last one was. */
  moment(ahead: number): string {
    const seconds = this.changes.length + ahead + this.#skipped;
    return new Date(Date.UTC(2026, 2, 5, 8) + seconds * 1_000).toISOString();
  }

  /** The store is emptied and filled with these rows. */
  replaceWith(rows: TableRows): void {
    this.tables.clear();
    for (const [table, list] of Object.entries(rows)) {
      if (table === 'changes') this.changes.splice(0, Infinity, ...(list as unknown as Change[]));
      else this.tables.set(table, new Map(list.map((row) => [String(row.id), row])));
    }
  }

  /** Seconds in which nobody does anything. */
  skipTime(seconds: number): void {
    this.#skipped += seconds;
  }

  /** Makes a backup as the window does, row by row; `between` is run before each piece. */
  async backUp(
    between: () => Promise<unknown> = async () => undefined,
    path: string | null = null,
  ) {
    const { backups } = this.#safekeeping();
    const id = await backups.begin('manual', path);
    for (const table of [...this.tables.keys(), 'changes']) {
      for (let index = 0; index < (this.rows()[table]?.length ?? 0); index += 2) {
        await between();
        const piece = this.rows()[table]?.slice(index, index + 2) ?? [];
        await backups.add(id, table, writeRows(piece));
      }
    }
    return backups.finish(id);
  }
}

/** Everything that a recovery hands over, by table, in the order of the ids. */
export async function collect(
  { recoveries }: Safekeeping,
  request: Partial<RecoveryRequest> = {},
): Promise<{ rows: TableRows; end: RecoveryEnd; backupId: string | null; passedOver: unknown[] }> {
  const opened = await recoveries.open({
    ...{ source: { kind: 'newest' }, withJournal: true, until: null },
    ...request,
  });
  const rows: TableRows = {};
  while (true) {
    const step = await recoveries.next(opened.recoveryId);
    if (step.table !== null)
      rows[step.table] = [...(rows[step.table] ?? []), ...readRows(step.rows)];
    if (!step.end) continue;
    for (const [table, list] of Object.entries(rows)) rows[table] = sortById(list);
    const { backup, passedOver } = opened;
    return { rows, end: step.end, backupId: backup?.id ?? null, passedOver };
  }
}

function sortById<R extends Row>(rows: readonly R[]): R[] {
  return rows.toSorted((left, right) => (String(left.id) < String(right.id) ? -1 : 1));
}
