import { SettingsPage } from '../features/settings';
import { loadSampleWorkspace } from './load-sample-workspace';
import { usePreferences } from './preferences';

/** Hands the device's preferences to the settings screen, which knows nothing of the shell. */
export function SettingsRoute() {
  const { preferences, change } = usePreferences();
  return (
    <SettingsPage
      preferences={preferences}
      onPreferences={change}
      onLoadSample={loadSampleWorkspace}
    />
  );
}
