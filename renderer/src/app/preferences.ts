import { createContext, use } from 'react';
import type { Preferences } from '#shared/workspace/preferences';

interface PreferencesAccess {
  readonly preferences: Preferences;
  /** Takes effect at once; resolves when it is on disk. */
  readonly change: (next: Preferences) => Promise<Preferences>;
}

const PreferencesContext = createContext<PreferencesAccess | null>(null);

export const PreferencesProvider = PreferencesContext.Provider;

export function usePreferences(): PreferencesAccess {
  const access = use(PreferencesContext);
  if (!access) throw new Error('no PreferencesProvider above this component');
  return access;
}
