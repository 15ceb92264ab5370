import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Preferences } from '#shared/workspace/preferences';
import { ask } from '../bridge/ask';
import { invoke } from '../bridge/client';
import { type OpenedWorkspace, openWorkspace } from '../db/safety/open-workspace';
import type { Repair } from '../db/safety/repair';
import { LookProvider } from './LookProvider';
import { OpenApplication } from './OpenApplication';
import { PreferencesProvider } from './preferences';
import type { ReplacedWorkspace } from './start/Rebuilding';
import type { Start } from './start/start-up';

/** Pages that hardly anybody ever sees are fetched when they are needed. */
const CannotOpen = lazy(async () => ({ default: (await import('./start/CannotOpen')).CannotOpen }));
const Rebuilding = lazy(async () => ({ default: (await import('./start/Rebuilding')).Rebuilding }));
const Repaired = lazy(async () => ({ default: (await import('./start/Repaired')).Repaired }));

/** The whole window: providers from the outside in, then the screen that the start calls for. */
export function Application({ start }: { readonly start: Start }) {
  const [preferences, setPreferences] = useState(start.preferences);
  const change = (next: Preferences) => {
    setPreferences(next);
    return invoke('preferences:write', next);
  };
  return (
    <PreferencesProvider value={{ preferences, change }}>
      <LookProvider preferences={preferences}>
        <StartScreen opening={start.opening} />
      </LookProvider>
    </PreferencesProvider>
  );
}

/** Nothing of the data is shown before it is known to be whole, and before the user knows what happened to it. */
function StartScreen({ opening }: { readonly opening: Promise<OpenedWorkspace> }) {
  const [workspace, setWorkspace] = useState<OpenedWorkspace | ReplacedWorkspace | null>(null);
  const [readRepair, setReadRepair] = useState<Repair | null>(null);
  const [sitting, setSitting] = useState(1);
  useEffect(() => {
    void opening.then(setWorkspace);
  }, [opening]);
  const reopen = useCallback(async () => {
    setWorkspace(await openWorkspace(ask));
    setSitting((count) => count + 1);
  }, []);

  if (!workspace) return null;
  if (workspace.kind === 'ready' && workspace.repair === readRepair) {
    return (
      <OpenApplication
        key={sitting}
        workspace={workspace}
        onReopen={reopen}
        onReplace={(replacement) => setWorkspace({ kind: 'replaced', replacement })}
      />
    );
  }
  return (
    <Suspense>
      {workspace.kind === 'refused' ? <CannotOpen refused={workspace} onRetry={reopen} /> : null}
      {workspace.kind === 'lost' || workspace.kind === 'replaced' ? (
        <Rebuilding workspace={workspace} onRebuilt={setWorkspace} onRetry={reopen} />
      ) : null}
      {workspace.kind === 'ready' && workspace.repair ? (
        <Repaired repair={workspace.repair} onContinue={() => setReadRepair(workspace.repair)} />
      ) : null}
    </Suspense>
  );
}
