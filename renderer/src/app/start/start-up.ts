import type { Preferences } from '#shared/workspace/preferences';
import { ask } from '../../bridge/ask';
import { invoke } from '../../bridge/client';
import { type OpenedWorkspace, openWorkspace } from '../../db/safety/open-workspace';
import { leaveAtOnce } from './leaving';

export interface Start {
  readonly preferences: Preferences;
  /** On its way: that the data are there and whole must be known before any of them is shown. */
  readonly opening: Promise<OpenedWorkspace>;
}

/** Opens the store while the user's language is asked for, without which nothing can be drawn. */
export async function startUp(): Promise<Start> {
  // The main process denies every permission but this one; without it the store could be evicted.
  void navigator.storage.persist();
  leaveAtOnce();
  const opening = openWorkspace(ask);
  return { preferences: await invoke('preferences:read', undefined), opening };
}
