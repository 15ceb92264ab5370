import type { Change } from '#shared/journal/change';
import type { OpenedRecovery, RecoveryEnd, RecoverySource } from '#shared/journal/recovery';
import { readRows } from '#shared/journal/row';
import { type ChangeBlock, packChanges, placeText, toBuckets } from '../change-block';
import type { Database } from '../database';
import type { Ask } from './ask';

const CHANGES_IN_BLOCK = 500;

export interface Rebuilt {
  readonly opened: OpenedRecovery;
  readonly end: RecoveryEnd;
}

interface RebuildRequest {
  readonly source: RecoverySource;
  /** Whether what came after the backup is added from the journal. */
  readonly withJournal: boolean;
  /** From 0 to 1. */
  readonly onProgress: (progress: number) => void;
}

/**
 * Fills an empty store with what backup and journal hold: records row by row, their history in blocks. Nothing is
 * shown before it is complete, so a rebuild that was stopped is simply begun again.
 */
export async function rebuildStore(
  database: Database,
  ask: Ask,
  { source, withJournal, onProgress }: RebuildRequest,
): Promise<Rebuilt> {
  const opened = await ask('recovery:open', { source, withJournal, until: null });
  const { recoveryId } = opened;
  const history = collectHistory(database);
  try {
    // The next piece is made ready while this one is being written.
    let coming = ask('recovery:next', { recoveryId });
    while (true) {
      const { table, rows, progress, end } = await coming;
      if (!end) coming = ask('recovery:next', { recoveryId });
      if (table === 'changes') await history.add(readRows(rows) as unknown as Change[]);
      else if (table !== null) await addRows(database, table, rows);
      onProgress(progress);
      if (!end) continue;
      await history.finish();
      return { opened, end };
    }
  } finally {
    await ask('recovery:close', { recoveryId });
  }
}

async function addRows(database: Database, table: string, text: string): Promise<void> {
  const rows = readRows(text);
  if (rows.length > 0) await database.table(table).bulkAdd(rows);
}

/** Cuts a stream of changes into blocks, and keeps in mind which of them speak of which rows. */
function collectHistory(database: Database) {
  let waiting: Change[] = [];
  let blockId = 0;
  const places = new Map<string, number[]>();
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
    },
  };
}
