import { CodedError } from '#shared/ipc/result';
import type { JournalCommit } from '#shared/journal/commit';
import { startTableDigests } from '#shared/journal/digest';
import type { Tally } from '#shared/journal/line';
import { type Row, readRows, writeRows } from '#shared/journal/row';
import { hasSameRows } from '#shared/journal/tally';
import type { BackupHead } from './backup-format';
import { type BackupWriter, type Contents, startBackup } from './backup-writer';
import type { Disk } from './disk';

/**
 * One backup while it is made. The rows come from the store while the user works on; so whatever is committed meanwhile
 * goes into the file as well, and the counts of the journal decide whether the store gave everything.
 */
export interface BackupSession {
  readonly head: BackupHead;
  readonly writer: BackupWriter;
  readonly add: (table: string, text: string) => Promise<void>;
  /** A commit that was saved after the session began. */
  readonly note: (commit: JournalCommit) => void;
  /** Whether the rows that were given are those that the journal knows of. */
  readonly agreesWith: (tally: Tally) => boolean;
  /** What the added rows alone amount to: for a store of which the journal no longer tells everything. */
  readonly countAdded: () => Tally;
  /** What the last line says. The digests are those of the added rows; what commits made of them is not among these. */
  readonly describe: (tally: Tally) => Contents;
}

/** @param isAlone whether the file takes no commits of the journal: all changes then come from the store */
export async function startSession(
  disk: Disk,
  path: string,
  head: BackupHead,
  isAlone: boolean,
): Promise<BackupSession> {
  const writer = await startBackup(disk, path, head);
  /** By table, the rows that were given or have been made since, and whether each is deleted. */
  const ids = new Map<string, Map<unknown, boolean>>();
  /** What commits have said of it since: later than the row itself, or the same. */
  const deletedSince = new Map<string, boolean>();
  const digests = startTableDigests();
  let changes = 0;
  let lastAt = head.start.lastAt;

  function know(table: string, id: unknown, isDeleted: boolean): void {
    const known = ids.get(table) ?? new Map<unknown, boolean>();
    ids.set(table, known);
    known.set(id, deletedSince.get(`${table}/${id}`) ?? isDeleted);
  }
  function countShown(): Record<string, number> {
    const count = (rows: ReadonlyMap<unknown, boolean>) =>
      [...rows.values()].filter((isDeleted) => !isDeleted).length;
    return Object.fromEntries([...ids].map(([table, rows]) => [table, count(rows)]));
  }
  function countRows(): Record<string, number> {
    return Object.fromEntries([...ids].map(([table, { size }]) => [table, size]));
  }
  /** Later changes come with their commits. A row has no stamp: the commits bring it up to date. */
  function pickChanges(rows: readonly Row[]): readonly Row[] {
    const start = head.start.lastAt ?? '';
    const picked = isAlone ? rows : rows.filter(({ at }) => String(at) <= start);
    changes += picked.length;
    for (const { at } of picked) if (String(at) > (lastAt ?? '')) lastAt = String(at);
    return picked;
  }
  return {
    head,
    writer,
    add: async (table, text) => {
      const rows = parseRows(text);
      if (table !== 'changes') {
        for (const { id, deletedAt } of rows) know(table, id, deletedAt != null);
        digests.add(table, rows);
      }
      const picked = table === 'changes' ? pickChanges(rows) : rows;
      if (picked.length === 0) return;
      const kept = picked.length === rows.length ? text : writeRows(picked);
      await writer.addRows(table, picked.length, kept);
    },
    note: (commit) => {
      for (const { table, key, before, after } of commit.changes) {
        const isToldOf = 'deletedAt' in after;
        if (isToldOf) deletedSince.set(`${table}/${key}`, after.deletedAt != null);
        if (before === null || (isToldOf && ids.get(table)?.has(key))) know(table, key, false);
      }
    },
    agreesWith: ({ rows }) => hasSameRows(countRows(), rows) && changes === head.start.changes,
    countAdded: () => ({ sequence: head.start.sequence, lastAt, rows: countRows(), changes }),
    describe: (tally) => ({ tally, digests: digests.values(), shown: countShown() }),
  };
}

function parseRows(text: string): Row[] {
  try {
    return readRows(text);
  } catch (cause) {
    throw new CodedError('request-invalid', { cause });
  }
}
