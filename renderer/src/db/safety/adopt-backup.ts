import type { RecoverySource } from '#shared/journal/recovery';
import { readLastStamp } from '../changes';
import type { Database } from '../database';
import type { Ask } from './ask';
import { beginJournal } from './begin-journal';
import { makeBackup } from './make-backup';
import { rebuildStore } from './rebuild';
import { readStoreFacts } from './store-facts';

/**
 * Takes a backup of another computer over, with its whole history, into a store in which nothing was ever written. A
 * store with data of its own is restored by an ordinary commit instead, see `restore-plan.ts`.
 */
export async function adoptBackup(
  database: Database,
  ask: Ask,
  source: RecoverySource,
): Promise<void> {
  if ((await readLastStamp(database)) !== null) throw new Error('the store has data of its own');
  await rebuildStore(database, ask, { source, withJournal: false, onProgress: () => undefined });
  const facts = await readStoreFacts(database, { withChanges: true });
  await beginJournal(database, ask, { workspaceId: facts.workspaceId, base: facts });
  await makeBackup(database, ask, { reason: 'repair', destination: 'own' });
}
