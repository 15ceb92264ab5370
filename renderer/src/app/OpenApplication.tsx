import { useEffect, useState } from 'react';
import { ask } from '../bridge/ask';
import { invoke, onEvent } from '../bridge/client';
import { makeBackupsByThemselves } from '../db/safety/automatic-backups';
import type { ReadyWorkspace } from '../db/safety/open-workspace';
import type { Replacement } from '../db/safety/replace-store';
import { createSafety, type Safety } from '../db/safety/safety';
import { SafetyProvider } from '../db/safety/use-safety';
import { DatabaseProvider } from '../db/use-live';
import { dismissNotices } from '../ui/notices';
import { usePreferences } from './preferences';
import { AppRouter } from './routes';
import { Welcome } from './start/Welcome';

interface OpenApplicationProps {
  readonly workspace: ReadyWorkspace;
  /** Begins again with what is stored by now. */
  readonly onReopen: () => Promise<void>;
  /** Leaves the application for as long as its store is made anew. */
  readonly onReplace: (replacement: Replacement) => void;
}

/** The application on a workspace that is known to be whole. */
export function OpenApplication({ workspace, onReopen, onReplace }: OpenApplicationProps) {
  const { database, status, backupNow } = workspace;
  const { preferences } = usePreferences();
  const [safety] = useState(() =>
    createSafety(database, ask, status, (replacement) => {
      dismissNotices();
      database.close();
      onReplace(replacement);
    }),
  );

  useEffect(() => followMainProcess(safety), [safety]);
  useEffect(() => makeBackupsByThemselves(safety, backupNow), [safety, backupNow]);

  const reopen = async () => {
    database.close();
    await onReopen();
  };
  return (
    <DatabaseProvider value={database}>
      <SafetyProvider value={safety}>
        {preferences.locale === null ? <Welcome onReopen={reopen} /> : <AppRouter />}
      </SafetyProvider>
    </DatabaseProvider>
  );
}

/** What changed while the window was being made is asked for once. */
function followMainProcess(safety: Safety): () => void {
  const stop = onEvent('safety:changed', safety.receive);
  invoke('safety:status', undefined).then(safety.receive, () => undefined);
  return stop;
}
