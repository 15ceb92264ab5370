import { useState } from 'react';
import type { Preferences } from '#shared/workspace/preferences';
import { invoke } from '../bridge/client';
import { DatabaseProvider } from '../db/use-live';
import { loadMessages } from '../i18n/messages';
import { LookProvider } from './LookProvider';
import { PreferencesProvider } from './preferences';
import { AppRouter } from './routes';
import { CannotOpen } from './start/CannotOpen';
import type { Start } from './start/start-up';
import { Welcome } from './start/Welcome';

/** The whole window: providers from the outside in, then the screen that the start calls for. */
export function Application({ start }: { readonly start: Start }) {
  const [preferences, setPreferences] = useState(start.preferences);
  const change = async (next: Preferences) => {
    if (next.locale) await loadMessages(next.locale);
    setPreferences(next);
    return invoke('preferences:write', next);
  };
  return (
    <PreferencesProvider value={{ preferences, change }}>
      <LookProvider preferences={preferences}>
        {'failure' in start ? (
          <CannotOpen failure={start.failure} />
        ) : (
          <DatabaseProvider value={start.database}>
            {preferences.locale === null ? <Welcome /> : <AppRouter />}
          </DatabaseProvider>
        )}
      </LookProvider>
    </PreferencesProvider>
  );
}
