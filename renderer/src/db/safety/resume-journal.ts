import { readChangesAfter } from '../changes';
import type { Database } from '../database';
import type { Ask } from './ask';
import { beginJournal } from './begin-journal';
import { groupCommits, sendCommits } from './reconcile';
import { readWorkspaceId } from './store-identity';

/**
 * Goes on after a failed write: what the store has and the journal has not is sent first, and only then may the user
 * write again. Rejects when it still does not work; nothing has changed then.
 */
export async function resumeJournal(database: Database, ask: Ask): Promise<void> {
  const workspaceId = await readWorkspaceId(database);
  const lastAt = await beginJournal(database, ask, { workspaceId, base: null });
  await sendCommits(ask, groupCommits(await readChangesAfter(database, lastAt ?? '')));
  database.writeGate.set(null);
}
