import type { ResponseOf } from '#shared/ipc/contract';
import type { Change } from '#shared/journal/change';
import { type JournalCommit, readCommit, writeCommit } from '#shared/journal/commit';
import { startReplay } from '#shared/journal/replay';
import type { Row } from '#shared/journal/row';
import type { Database } from '../database';
import { upgradeRows } from '../migrations/upgrade-rows';
import type { TableName } from '../record-schemas';
import type { Ask } from './ask';

/** Texts sent with one message: the main process refuses what is far larger. A commit is never cut in two. */
const TEXT_AT_ONCE = 8_000_000;
const COMMITS_AT_ONCE = 5_000;

/** Hands commits over in their order. Resolves with the moment at which the last of them was on the disk. */
export async function sendCommits(
  ask: Ask,
  commits: readonly JournalCommit[],
): Promise<{ readonly savedAt: string }> {
  let batch: string[] = [];
  let size = 0;
  let savedAt = '';
  const send = async () => {
    if (batch.length > 0) ({ savedAt } = await ask('journal:append', { commits: batch }));
    batch = [];
    size = 0;
  };
  for (const commit of commits) {
    const text = writeCommit(commit);
    if (size + text.length > TEXT_AT_ONCE || batch.length === COMMITS_AT_ONCE) await send();
    batch.push(text);
    size += text.length;
  }
  await send();
  return { savedAt };
}

/** @param changes in the order of their stamps; those of one commit stand together */
export function groupCommits(changes: readonly Change[]): JournalCommit[] {
  const byId = new Map<string, Change[]>();
  for (const change of changes) {
    const own = byId.get(change.commitId) ?? [];
    own.push(change);
    byId.set(change.commitId, own);
  }
  return [...byId].map(([id, own]) => ({ id, changes: own }));
}

/** Everything that the journal has after the store's last change. */
export async function readMissingCommits(
  ask: Ask,
  storeAt: string | null,
): Promise<JournalCommit[]> {
  const commits: JournalCommit[] = [];
  let cursor: string | null = null;
  do {
    const part: ResponseOf<'journal:read'> = await ask('journal:read', { after: storeAt, cursor });
    commits.push(...part.commits.map(readCommit));
    cursor = part.cursor;
  } while (cursor !== null);
  return commits;
}

/**
 * As if they were made now, but for their stamps: rows and history, all or none.
 *
 * @param schema the version under which they were made
 */
export async function applyCommits(
  database: Database,
  commits: readonly JournalCommit[],
  schema: number,
): Promise<void> {
  const changes = commits.flatMap((commit) => commit.changes);
  const tables = [...new Set(changes.map(({ table }) => table as TableName))];
  const scope = [...tables.map((table) => database.table(table)), database.changes];
  const replay = startReplay();
  for (const commit of commits) replay.apply(commit);
  await database.transaction('rw', scope, async () => {
    for (const table of tables) {
      const keys = changes.filter((change) => change.table === table).map(({ key }) => key);
      const stored: (Row | undefined)[] = await database.table(table).bulkGet([...new Set(keys)]);
      const kept = stored.flatMap((row) => (row ? [replay.finish(table, row)] : []));
      const rows = upgradeRows(schema, table, [...kept, ...replay.madeRows(table)]);
      await database.table(table).bulkPut(rows);
    }
    await database.changes.bulkPut(changes);
  });
}
