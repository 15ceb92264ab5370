import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { Safety, SafetyView } from './safety';

const SafetyContext = createContext<Safety | null>(null);

export const SafetyProvider = SafetyContext.Provider;

/** What keeps the open workspace safe. Only screens inside the application's shell can ask for it. */
export function useSafety(): Safety {
  const safety = use(SafetyContext);
  if (!safety) throw new Error('no SafetyProvider above this component');
  return safety;
}

export function useSafetyView(): SafetyView {
  const { subscribe, view } = useSafety();
  return useSyncExternalStore(subscribe, view);
}

/** More than that takes longer than anybody wants to wait; the journal knows the moment before the import as well. */
const MOST_ROWS = 50_000;

/**
 * Makes a backup of what is there before much is added at once. A failure does not stop the import: the light of the
 * status bar tells it. Outside of the shell there is nothing to back up to.
 */
export function useBackupBeforeImport(): () => Promise<void> {
  const safety = use(SafetyContext);
  return useCallback(async () => {
    const view = safety?.view();
    if (!safety || !view || view.stop !== null || view.status.backups.pendingCommits === 0) return;
    const { last } = view.status.backups;
    const rows = Object.values(last?.rows ?? {}).reduce((sum, count) => sum + count, 0);
    if (rows + (last?.changes ?? 0) > MOST_ROWS) return;
    await safety.backUp('before-import').catch(() => undefined);
  }, [safety]);
}
