import type { Change } from '#shared/journal/change';
import { hasSameDigests, startDigest, startTableDigests } from '#shared/journal/digest';
import type { OpenedRecovery, RecoveryEnd, RecoverySource } from '#shared/journal/recovery';
import { type Row, type RowCounts, readChanges, readRows } from '#shared/journal/row';
import { type ChangeBlock, packChanges, placeText, toBuckets } from '../change-block';
import type { Database } from '../database';
import { firstVersion, newestVersion } from '../migrations';
import { upgradeRows } from '../migrations/upgrade-rows';
import type { Ask } from './ask';
import { proveStore } from './prove-store';
import { beginFilling, endFilling } from './store-identity';

const CHANGES_IN_BLOCK = 500;

export interface Rebuilt {
  readonly opened: OpenedRecovery;
  readonly end: RecoveryEnd;
  /** By table, the rows that are not deleted. */
  readonly shown: RowCounts;
}

interface RebuildRequest {
  readonly source: RecoverySource;
  /** Whether what came after the backup is added from the journal. */
  readonly withJournal: boolean;
  /** Nothing that was changed after this moment. */
  readonly until?: string | null;
  /** From 0 to 1. */
  readonly onProgress: (progress: number) => void;
}

/** What writing takes of the whole; the rest is reading it back. */
const WRITING_SHARE = 0.85;

/**
 * Fills an empty store with what backup and journal hold: records row by row, their history in blocks; then reads all
 * of it back and compares. Nothing is shown before it is complete; one that was stopped is found out at the next start.
 */
export async function rebuildStore(
  database: Database,
  ask: Ask,
  { source, withJournal, until = null, onProgress }: RebuildRequest,
): Promise<Rebuilt> {
  const opened = await ask('recovery:open', { source, withJournal, until });
  await beginFilling(database);
  const { recoveryId } = opened;
  const history = collectHistory(database);
  const records = collectRecords(database, opened.backup?.schema ?? firstVersion);
  try {
    // The next piece is made ready while this one is being written.
    let coming = ask('recovery:next', { recoveryId });
    while (true) {
      const { table, rows, progress, end } = await coming;
      if (!end) coming = ask('recovery:next', { recoveryId });
      if (table === 'changes') await history.add(readChanges(rows));
      else if (table !== null) await records.add(table, readRows(rows));
      onProgress(progress * WRITING_SHARE);
      if (!end) continue;
      const historyDigest = await history.finish();
      const filling = { end, digests: records.finish(end), historyDigest };
      await proveStore(database, filling, (share) =>
        onProgress(WRITING_SHARE + share * (1 - WRITING_SHARE)),
      );
      await endFilling(database);
      return { opened, end, shown: records.shown };
    }
  } finally {
    await ask('recovery:close', { recoveryId });
  }
}

/** Rows of an older schema become what the present one makes of them. */
function collectRecords(database: Database, schema: number) {
  const isOld = schema < newestVersion;
  const [received, written] = [startTableDigests(), startTableDigests()];
  const shown: Record<string, number> = {};
  return {
    shown,
    add: async (table: string, rows: readonly Row[]) => {
      if (rows.length === 0) return;
      const upgraded = upgradeRows(schema, table, rows);
      shown[table] = (shown[table] ?? 0) + upgraded.filter(({ deletedAt }) => !deletedAt).length;
      if (isOld) {
        received.add(table, rows);
        written.add(table, upgraded);
      }
      await database.table(table).bulkAdd(upgraded);
    },
    /** What the store's rows must add up to. */
    finish: ({ digests }: RecoveryEnd) => {
      if (!isOld) return digests;
      if (!hasSameDigests(received.values(), digests)) throw new Error('rows were lost on the way');
      return written.values();
    },
  };
}

/** Cuts a stream of changes into blocks, and keeps in mind which of them speak of which rows. */
function collectHistory(database: Database) {
  let waiting: Change[] = [];
  let blockId = 0;
  const places = new Map<string, number[]>();
  const digest = startDigest();
  const pack = (changes: readonly Change[]) => {
    blockId += 1;
    for (const { table, key } of changes) {
      const place = placeText([table, key]);
      const known = places.get(place);
      if (!known) places.set(place, [blockId]);
      else if (known.at(-1) !== blockId) known.push(blockId);
    }
    return packChanges(blockId, changes);
  };
  const write = async (isLast: boolean) => {
    const blocks: ChangeBlock[] = [];
    let from = 0;
    while (waiting.length - from >= CHANGES_IN_BLOCK || (isLast && waiting.length > from)) {
      blocks.push(pack(waiting.slice(from, from + CHANGES_IN_BLOCK)));
      from += CHANGES_IN_BLOCK;
    }
    waiting = waiting.slice(from);
    for (const { text } of blocks) digest.addText(text);
    if (blocks.length > 0) await database.changeBlocks.bulkAdd(blocks);
  };
  return {
    add: (changes: readonly Change[]) => {
      waiting = waiting.concat(changes);
      return write(false);
    },
    finish: async () => {
      await write(true);
      await database.changePlaces.bulkAdd(toBuckets(places));
      return digest.value();
    },
  };
}
