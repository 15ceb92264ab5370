import { useEffect, useRef, useState } from 'react';
import { planBackup } from '../../db/safety/plan-backup';
import { planMoment } from '../../db/safety/plan-moment';
import type { RestorePlan } from '../../db/safety/restore-plan';
import { useSafety } from '../../db/safety/use-safety';
import { useDatabase } from '../../db/use-live';
import { findSource, type Target } from './target';

type Planned =
  | { readonly kind: 'reading' }
  | { readonly kind: 'planned'; readonly plan: RestorePlan }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Reads the backup or the history once and compares it with what is stored now. */
export function usePlan(target: Target, onDamaged: (backupId: string) => void): Planned {
  const database = useDatabase();
  const { ask } = useSafety();
  const [planned, setPlanned] = useState<Planned>({ kind: 'reading' });
  const hasBegun = useRef(false);

  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    const planning =
      target.kind === 'moment'
        ? planMoment(database, target.at)
        : planBackup(database, ask, findSource(target));
    planning.then(
      (plan) => setPlanned({ kind: 'planned', plan }),
      (error: unknown) => {
        if (target.kind === 'backup') onDamaged(target.backup.id);
        setPlanned({ kind: 'failed', error });
      },
    );
  }, [database, ask, target, onDamaged]);
  return planned;
}
