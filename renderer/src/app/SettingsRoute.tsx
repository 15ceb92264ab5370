import { lazy, Suspense } from 'react';
import { loadSampleWorkspace } from './load-sample-workspace';
import { usePreferences } from './preferences';

const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings')).SettingsPage,
}));

/** Hands the device's preferences to the settings screen, which knows nothing of the shell. */
export function SettingsRoute() {
  const { preferences, change } = usePreferences();
  return (
    <Suspense fallback={null}>
      <SettingsPage
        preferences={preferences}
        onPreferences={change}
        onLoadSample={loadSampleWorkspace}
      />
    </Suspense>
  );
}
