import type { Preferences } from '#shared/workspace/preferences';
import { ask } from '../../bridge/ask';
import { invoke } from '../../bridge/client';
import { type OpenedWorkspace, openWorkspace } from '../../db/safety/open-workspace';
import { leaveAtOnce } from './leaving';

export interface Start {
  readonly preferences: Preferences;
  readonly workspace: OpenedWorkspace;
}

/** What must be known before the first frame: the user's language, and that the data are there and whole. */
export async function startUp(): Promise<Start> {
  // The main process denies every permission but this one; without it the store could be evicted.
  void navigator.storage.persist();
  leaveAtOnce();
  const [preferences, workspace] = await Promise.all([
    invoke('preferences:read', undefined),
    openWorkspace(ask),
  ]);
  return { preferences, workspace };
}
