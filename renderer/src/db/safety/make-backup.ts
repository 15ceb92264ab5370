import type { BackupReason, BackupSummary } from '#shared/journal/backup';
import { type Row, writeRows } from '#shared/journal/row';
import type { Database } from '../database';
import { type TableName, tableNames } from '../record-schemas';
import type { Ask } from './ask';

/** Rows read at once: few enough that the user notices nothing, and that a piece stays some megabytes small. */
const ROWS_AT_ONCE = 1_000;

/** Tables whose rows hold whole documents. */
const heavyTables: ReadonlySet<TableName> = new Set(['sourceDocuments', 'drafts']);
const HEAVY_ROWS_AT_ONCE = 25;

interface BackupRequest {
  readonly reason: BackupReason;
  /** `elsewhere` lets the user choose the place and puts the attachments into the file. */
  readonly destination: 'own' | 'elsewhere';
}

/**
 * Hands the whole store over, piece by piece, while the user works on; what is committed meanwhile is added from
 * the journal. Resolves when the file has been reopened and found whole; with null when the user cancelled.
 */
export async function makeBackup(
  database: Database,
  ask: Ask,
  request: BackupRequest,
): Promise<BackupSummary | null> {
  const begun = await ask('backups:begin', request);
  if (!begun) return null;
  const { backupId } = begun;
  const add = (table: string, rows: string) => ask('backups:add', { backupId, table, rows });
  try {
    for (const table of tableNames) await sendRecords(database, table, add);
    await sendHistory(database, add);
    return await ask('backups:finish', { backupId });
  } catch (error) {
    await ask('backups:cancel', { backupId });
    throw error;
  }
}

type Add = (table: string, rows: string) => Promise<unknown>;

async function sendRecords(database: Database, name: TableName, add: Add): Promise<void> {
  const atOnce = heavyTables.has(name) ? HEAVY_ROWS_AT_ONCE : ROWS_AT_ONCE;
  let last = '';
  while (true) {
    const rows: Row[] = await database.table(name).where(':id').above(last).limit(atOnce).toArray();
    if (rows.length > 0) await add(name, writeRows(rows));
    if (rows.length < atOnce) return;
    last = String(rows.at(-1)?.id);
  }
}

/** In the order of time: first what stands in blocks, then the younger changes. */
async function sendHistory(database: Database, add: Add): Promise<void> {
  const blocks = await database.changeBlocks.orderBy('id').primaryKeys();
  for (const id of blocks)
    await add('changes', (await database.changeBlocks.get(id))?.text ?? '[]');
  let last = '';
  while (true) {
    const changes = await database.changes.where('at').above(last).limit(ROWS_AT_ONCE).toArray();
    if (changes.length > 0) await add('changes', writeRows(changes));
    if (changes.length < ROWS_AT_ONCE) return;
    last = changes.at(-1)?.at ?? '';
  }
}
