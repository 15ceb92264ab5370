import type { LossReason } from '#shared/journal/compare-store';
import { databaseName } from '../database';
import { openDatabase } from '../open';
import type { Ask } from './ask';
import { beginJournal } from './begin-journal';
import { deleteStore } from './delete-store';
import type { LostWorkspace, ReadyWorkspace } from './open-workspace';
import { rebuildStore } from './rebuild';
import type { Repair } from './repair';
import { readStoreFacts } from './store-facts';

/** A store that was lost in one of these ways has nothing that is not elsewhere. */
const worthless: ReadonlySet<LossReason> = new Set(['missing', 'emptied', 'unfinished']);

/**
 * Builds the lost store again from the newest whole backup and the journal, compares it with what these said, and
 * goes on from it. Resolves with null when the program starts anew to put the damaged store's folder aside.
 */
export async function rebuildWorkspace(
  ask: Ask,
  { standing, reason, lost }: LostWorkspace,
  onProgress: (progress: number) => void,
  name: string = databaseName,
): Promise<ReadyWorkspace | null> {
  const { workspace, status } = standing;
  if (!workspace) throw new Error('a store is only lost where there was a workspace');
  // Where something may be missing elsewhere as well, the damaged store is kept for those who can read more of it.
  const isAllKnown = lost === 0 && !status.damage.some(({ code }) => code.startsWith('journal-'));
  const mustKeep = !isAllKnown && !worthless.has(reason);
  if (mustKeep || !(await deleteStore(name))) {
    await ask('safety:set-aside-store', undefined);
    return null;
  }
  const filling = await openDatabase(name, { deviceId: workspace.deviceId });
  const { opened, end, shown } = await rebuildStore(filling, ask, {
    source: { kind: 'newest' },
    withJournal: true,
    onProgress,
  }).finally(() => filling.close());

  // Opened anew, so that the clock stands behind the last change.
  const database = await openDatabase(name);
  const facts = await readStoreFacts(database, { withChanges: true });
  const allLost = end.lost.reduce(
    (sum, { fromSequence, toSequence }) => sum + toSequence - fromSequence + 1,
    lost,
  );
  const isJournalWhole = isAllKnown && end.lost.length === 0;
  await beginJournal(database, ask, {
    workspaceId: workspace.id,
    base: isJournalWhole ? null : facts,
  });
  const { backup, passedOver } = opened;
  const repair: Repair = { kind: 'rebuilt', reason, backup, passedOver, shown, lost: allLost };
  return { kind: 'ready', database, status, repair, backupNow: 'repair' };
}
