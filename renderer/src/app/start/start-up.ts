import type { Preferences } from '#shared/workspace/preferences';
import { invoke } from '../../bridge/client';
import type { Database } from '../../db/database';
import { type OpenFailure, openDatabase } from '../../db/open';
import { loadAllMessages, loadMessages } from '../../i18n/messages';

export type Start = {
  readonly preferences: Preferences;
} & ({ readonly database: Database } | { readonly failure: OpenFailure });

/** What must be known before the first frame: the user's language, and whether the data can be opened. */
export async function startUp(): Promise<Start> {
  // The main process denies every permission but this one; without it the store could be evicted.
  void navigator.storage.persist();
  const [preferences, opened] = await Promise.all([
    invoke('preferences:read', undefined).then(async (read) => {
      // Who has not chosen a language yet is shown all of them.
      await (read.locale ? loadMessages(read.locale) : loadAllMessages());
      return read;
    }),
    openDatabase().then(
      (database) => ({ database }),
      (error: { readonly code?: OpenFailure }) => ({
        failure: error.code ?? ('database-unreadable' as const),
      }),
    ),
  ]);
  return { preferences, ...opened };
}
