import { identityOf } from '../commit';
import type { Database } from '../database';
import { newestVersion } from '../migrations';
import type { Ask } from './ask';
import { createJournal } from './journal';
import { sendCommits } from './reconcile';
import type { ReadStoreFacts } from './store-facts';
import { readWorkspaceId, writeWorkspaceId } from './store-identity';

interface BeginRequest {
  /** Null where there has never been a workspace. */
  readonly workspaceId: string | null;
  /** What the store holds, when no journal tells it. */
  readonly base: ReadStoreFacts | null;
}

/**
 * From here on each commit of this database is written to the journal before it counts as saved; the first one waits
 * until the journal is open.
 * @returns the stamp of the journal's last change
 */
export async function beginJournal(
  database: Database,
  ask: Ask,
  request: BeginRequest,
): Promise<string | null> {
  const begun = openJournal(database, ask, request);
  database.journal = createJournal(async (commits) => {
    await begun;
    return sendCommits(ask, commits);
  });
  return begun;
}

async function openJournal(
  database: Database,
  ask: Ask,
  { workspaceId, base }: BeginRequest,
): Promise<string | null> {
  const { id: deviceId, newId } = identityOf(database);
  const id = workspaceId ?? newId();
  if ((await readWorkspaceId(database)) !== id) await writeWorkspaceId(database, id);
  const { lastAt } = await ask('journal:begin', {
    workspaceId: id,
    deviceId,
    schema: newestVersion,
    base: base && { rows: base.rows, changes: base.changes ?? 0, lastAt: base.lastAt },
  });
  return lastAt;
}
