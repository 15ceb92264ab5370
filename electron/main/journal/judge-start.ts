import type { BackupSummary } from '#shared/journal/backup';
import type { Space } from '#shared/journal/safety-status';
import type { StartRefusal, StoreEngine, WorkspaceStanding } from '#shared/journal/standing';
import type { OpenJournal } from './journal-keeper';
import type { JournalStanding } from './read-standing';
import type { StoreFiles } from './store-folder';

/** Everything that was found before a window was made. */
export interface Found {
  readonly standing: JournalStanding;
  readonly space: Space;
  readonly storeFiles: StoreFiles;
  readonly storeEngine: StoreEngine | null;
  /** Only looked for when neither witness nor journal says what the workspace is. */
  readonly newestBackup: BackupSummary | null;
}

/** What runs now. */
export interface Runtime {
  readonly program: string;
  /** Major version. */
  readonly chromium: number;
  /** The engine that new stores get, see `pinStoreEngine`. */
  readonly engine: StoreEngine;
}

/**
 * Why the store must not be opened. An older Chromium, or one with the other engine, deletes a store that it does not
 * understand; a full disk makes it delete one that it does.
 */
export function judgeStart(
  { standing, space, storeEngine }: Found,
  runtime: Runtime,
): StartRefusal | null {
  const { witness, isNewer } = standing;
  if (isNewer || (witness && witness.chromium > runtime.chromium)) return 'workspace-newer';
  const engines = [witness?.engine, storeEngine].filter((engine) => engine != null);
  if (engines.some((engine) => engine !== runtime.engine)) return 'engine-other';
  return space.level === 'none' ? 'no-space' : null;
}

/** The workspace as witness and journal, or else the newest backup, know it; null where there is none of them. */
export function describeWorkspace(found: Found, runtime: Runtime): WorkspaceStanding | null {
  const { standing, newestBackup, storeFiles } = found;
  const { witness, head, place, witnessed } = standing;
  const origin = witness ?? head;
  const tally = place?.tally ?? witnessed ?? newestBackup;
  const id = origin?.workspaceId ?? newestBackup?.workspaceId;
  if (!tally || id === undefined) return null;
  const { sequence, lastAt, rows, changes } = tally;
  return {
    ...{ id, sequence, lastAt, rows, changes },
    deviceId: origin?.deviceId ?? '',
    witnessed: place ? witnessed : null,
    schema: head?.schema ?? witness?.schema ?? newestBackup?.schema ?? 0,
    program: witness?.program ?? head?.program ?? newestBackup?.program ?? '',
    engine: witness?.engine ?? runtime.engine,
    isStoreUntouched: isSame(witness?.storeFiles ?? null, storeFiles),
  };
}

/** The same while the program runs: a page that is loaded anew is told where the journal stands by now. */
export function describeOpenJournal(
  { head, place }: OpenJournal,
  runtime: Runtime,
): WorkspaceStanding {
  const { sequence, lastAt, rows, changes } = place.tally;
  return {
    ...{ id: head.workspaceId, sequence, lastAt, rows, changes },
    ...{ deviceId: head.deviceId, witnessed: null, schema: head.schema },
    ...{ program: runtime.program, engine: runtime.engine, isStoreUntouched: false },
  };
}

function isSame(witnessed: StoreFiles | null, found: StoreFiles): boolean {
  return witnessed !== null && JSON.stringify(witnessed) === JSON.stringify(found);
}
