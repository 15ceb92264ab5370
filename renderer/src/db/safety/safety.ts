import type { BackupReason, BackupSummary } from '#shared/journal/backup';
import type { SafetyStatus } from '#shared/journal/safety-status';
import { readLastStamp } from '../changes';
import { identityOf, WriteError } from '../commit';
import type { Database } from '../database';
import type { Ask } from './ask';
import type { Replacement } from './replace-store';
import { readWorkspaceId } from './store-identity';
import type { WriteStop } from './write-gate';

/** What can be seen of it at one moment; a new object after each change. */
export interface SafetyView {
  readonly status: SafetyStatus;
  readonly stop: WriteStop | null;
  /** When the last commit of this sitting was on the disk. */
  readonly savedAt: string | null;
  /** The backup that is being made now. */
  readonly running: BackupReason | null;
}

/** Everything that keeps the data of the open workspace outside the store. */
export interface Safety {
  readonly ask: Ask;
  readonly view: () => SafetyView;
  /** Returns the function that ends the listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /** What the main process tells whenever something of it changes. */
  readonly receive: (status: SafetyStatus) => void;
  /** One at a time; waits for the one that is being made. Null when the user cancelled. */
  readonly backUp: (
    reason: BackupReason,
    destination?: 'own' | 'elsewhere',
  ) => Promise<BackupSummary | null>;
  /** Goes back to a state that no commit can lead to: a backup first, and then the application is left for it. */
  readonly replaceStore: (wanted: WantedState) => Promise<void>;
  /** Tries to write again after a failure, beginning with what has not been saved. */
  readonly resume: () => Promise<void>;
}

/** What the store is to hold, and the plan's `madeAt`: what was written later is not to go unseen. */
export interface WantedState extends Pick<Replacement, 'source' | 'until'> {
  readonly madeAt: string | null;
}

/** @param leave where the application goes when the store is to be replaced */
export function createSafety(
  database: Database,
  ask: Ask,
  status: SafetyStatus,
  leave: (replacement: Replacement) => void,
): Safety {
  const { writeGate } = database;
  let view: SafetyView = { status, stop: writeGate.stop(), savedAt: null, running: null };
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  const show = (change: Partial<SafetyView>) => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };

  const receive = (next: SafetyStatus) => {
    show({ status: next });
    const stop = stopFor(next);
    const current = writeGate.stop();
    // Space that has come back opens what the lack of space had closed, and nothing else.
    if (stop !== null || current === 'disk-nearly-full') writeGate.set(stop);
  };
  writeGate.subscribe(() => show({ stop: writeGate.stop() }));
  database.commitListeners.add((_commit, savedAt) => show({ savedAt }));
  receive(status);

  const backUp: Safety['backUp'] = (reason, destination = 'own') => {
    const next = last.then(async () => {
      show({ running: reason });
      try {
        // Fetched when it is first needed, so that the window does not start with it.
        const { makeBackup } = await import('./make-backup');
        return await makeBackup(database, ask, { reason, destination });
      } finally {
        show({ running: null });
      }
    });
    last = next.catch(() => undefined);
    return next;
  };

  return {
    ask,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive,
    backUp,
    replaceStore: async ({ madeAt, ...wanted }) => {
      const before = await backUp('before-restore');
      const [workspaceId, lastAt] = await Promise.all([
        readWorkspaceId(database),
        readLastStamp(database),
      ]);
      if (!before || workspaceId === null) throw new Error('there is no way back');
      if (lastAt !== madeAt) throw new WriteError('changed-since', 'the plan is older');
      leave({ ...wanted, before, workspaceId, deviceId: identityOf(database).id });
    },
    resume: async () => {
      const { resumeJournal } = await import('./resume-journal');
      await resumeJournal(database, ask);
    },
  };
}

function stopFor({ journal, space }: SafetyStatus): WriteStop | null {
  if (journal.state === 'failed') return 'frozen';
  return space.level === 'read-only' || space.level === 'none' ? 'disk-nearly-full' : null;
}
