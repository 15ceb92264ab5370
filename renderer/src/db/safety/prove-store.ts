import { hasSameDigests, startDigest, startTableDigests } from '#shared/journal/digest';
import type { RecoveryEnd } from '#shared/journal/recovery';
import type { Row } from '#shared/journal/row';
import { hasSameRows } from '#shared/journal/tally';
import type { Database } from '../database';
import { tableNames } from '../record-schemas';
import { readStoreFacts } from './store-facts';

const ROWS_AT_ONCE = 2_000;
const BLOCKS_AT_ONCE = 50;

/** What a store was filled with. */
export interface Filling {
  readonly end: RecoveryEnd;
  /** By table, what the written rows add up to. */
  readonly digests: Readonly<Record<string, string>>;
  /** And the texts of the history. */
  readonly historyDigest: string;
}

/** Reads a store that has just been filled, and throws unless it holds exactly what was written, row by row. */
export async function proveStore(
  database: Database,
  { end, digests, historyDigest }: Filling,
  onProgress: (progress: number) => void,
): Promise<void> {
  const facts = await readStoreFacts(database, { withChanges: true });
  const isCounted =
    hasSameRows(facts.rows, end.rows) &&
    facts.changes === end.changes &&
    facts.lastAt === end.lastAt;
  // Together, so that one is added up while the other is being read.
  const [rows, history] = await Promise.all([
    addUpRows(database, onProgress),
    addUpHistory(database),
  ]);
  const isEqual = isCounted && hasSameDigests(rows, digests) && history === historyDigest;
  if (!isEqual) throw new Error('the store does not hold what was written to it');
}

async function addUpRows(database: Database, onProgress: (progress: number) => void) {
  const digests = startTableDigests();
  for (const [index, name] of tableNames.entries()) {
    let last = '';
    for (let isDone = false; !isDone; ) {
      const from = database.table<Row>(name).where(':id').above(last);
      const rows = await from.limit(ROWS_AT_ONCE).toArray();
      digests.add(name, rows);
      last = String(rows.at(-1)?.id);
      isDone = rows.length < ROWS_AT_ONCE;
    }
    onProgress((index + 1) / tableNames.length);
  }
  return digests.values();
}

async function addUpHistory(database: Database): Promise<string> {
  const digest = startDigest();
  const ids = await database.changeBlocks.orderBy('id').primaryKeys();
  for (let from = 0; from < ids.length; from += BLOCKS_AT_ONCE) {
    const blocks = await database.changeBlocks.bulkGet(ids.slice(from, from + BLOCKS_AT_ONCE));
    for (const block of blocks) digest.addText(block?.text ?? '');
  }
  return digest.value();
}
