import type { BackupSummary } from '#shared/journal/backup';
import type { RecoverySource } from '#shared/journal/recovery';
import { databaseName } from '../database';
import { openDatabase } from '../open';
import type { Ask } from './ask';
import { beginJournal } from './begin-journal';
import { deleteStore } from './delete-store';
import { makeBackup } from './make-backup';
import type { ReadyWorkspace } from './open-workspace';
import { rebuildStore } from './rebuild';
import { readStoreFacts } from './store-facts';

/** What a whole store is to be replaced with. */
export interface Replacement {
  readonly workspaceId: string;
  readonly deviceId: string;
  readonly source: RecoverySource;
  /** A moment of the own history, for which the journal is read as well; null for a backup as it is. */
  readonly until: string | null;
  /** Everything as it was right before: to restore it is the way back. */
  readonly before: BackupSummary;
}

const REHEARSING_SHARE = 0.25;

/**
 * Goes back to a state that differs in more than one commit can hold: the store is made anew, and a new segment of the
 * journal begins with it. Everything that is needed is read once before anything is touched. Who is stopped in the
 * middle of it finds, at the next start, a store that is not what the journal tells, and gets the state before.
 */
export async function replaceStore(
  ask: Ask,
  { workspaceId, deviceId, source, until, before }: Replacement,
  onProgress: (progress: number) => void,
  name: string = databaseName,
): Promise<ReadyWorkspace> {
  const request = { source, withJournal: until !== null, until };
  await rehearse(ask, request, (share) => onProgress(share * REHEARSING_SHARE));
  if (!(await deleteStore(name))) throw new Error('the store is still in use');
  const filling = await openDatabase(name, { deviceId });
  const onWritten = (share: number) =>
    onProgress(REHEARSING_SHARE + share * (1 - REHEARSING_SHARE));
  await rebuildStore(filling, ask, { ...request, onProgress: onWritten }).finally(() =>
    filling.close(),
  );
  // Opened anew, so that the clock stands behind the last change.
  const database = await openDatabase(name);
  const base = await readStoreFacts(database, { withChanges: true });
  await beginJournal(database, ask, { workspaceId, base });
  // No journal tells how the store came about: it has to be in a backup before anybody goes on.
  await makeBackup(database, ask, { reason: 'repair', destination: 'own' });
  const status = await ask('safety:status', undefined);
  return { kind: 'ready', database, status, repair: { kind: 'replaced', before }, backupNow: null };
}

interface RecoveryWanted {
  readonly source: RecoverySource;
  readonly withJournal: boolean;
  readonly until: string | null;
}

/** Reads everything to its end, and rejects when something of it is not there. */
async function rehearse(
  ask: Ask,
  request: RecoveryWanted,
  onProgress: (progress: number) => void,
): Promise<void> {
  const { recoveryId } = await ask('recovery:open', request);
  try {
    for (let isDone = false; !isDone; ) {
      const { end, progress } = await ask('recovery:next', { recoveryId });
      if (end && end.lost.length > 0) throw new Error('the journal does not hold that moment');
      onProgress(progress);
      isDone = end !== null;
    }
  } finally {
    await ask('recovery:close', { recoveryId });
  }
}
