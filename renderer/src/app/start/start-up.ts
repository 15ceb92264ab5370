import type { Preferences } from '#shared/workspace/preferences';
import { invoke } from '../../bridge/client';
import type { Database } from '../../db/database';
import { type OpenFailure, openDatabase } from '../../db/open';

export type Start = {
  readonly preferences: Preferences;
} & ({ readonly database: Database } | { readonly failure: OpenFailure });

/** What must be known before the first frame: the user's language, and whether the data can be opened. */
export async function startUp(): Promise<Start> {
  // The main process denies every permission but this one; without it the store could be evicted.
  void navigator.storage.persist();
  const [preferences, opened] = await Promise.all([
    invoke('preferences:read', undefined),
    openDatabase().then(
      (database) => ({ database }),
      (error: { readonly code?: OpenFailure }) => ({
        failure: error.code ?? ('database-unreadable' as const),
      }),
    ),
  ]);
  return { preferences, ...opened };
}
