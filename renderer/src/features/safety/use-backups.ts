import { useEffect, useState } from 'react';
import type { BackupSummary } from '#shared/journal/backup';
import { useSafety, useSafetyView } from '../../db/safety/use-safety';

export type Backups =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'read'; readonly backups: readonly BackupSummary[] };

/** The program's own backups, newest first; read again whenever one has been made. */
export function useBackups(): Backups {
  const { ask } = useSafety();
  const { last } = useSafetyView().status.backups;
  const [backups, setBackups] = useState<Backups>({ kind: 'loading' });
  // A new last backup is the sign to read again.
  useEffect(() => {
    let isWanted = true;
    ask('backups:list', undefined).then(
      (read) => isWanted && setBackups({ kind: 'read', backups: read }),
      () => isWanted && setBackups({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, last?.id]);
  return backups;
}
