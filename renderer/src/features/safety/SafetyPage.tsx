import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BackupReason } from '#shared/journal/backup';
import { useSafety, useSafetyView } from '../../db/safety/use-safety';
import { useI18n } from '../../i18n/use-i18n';
import { useNotices } from '../../ui/notices';
import { Page } from '../../ui/Page';
import { BackupList } from './BackupList';
import { MomentPanel } from './MomentPanel';
import { RestoreDialog } from './RestoreDialog';
import classes from './Safety.module.css';
import { SecondPlacePanel } from './SecondPlacePanel';
import { StatePanel } from './StatePanel';
import type { Target } from './target';
import { useBackups } from './use-backups';

/** Everything about saved, backed up and going back, in one place. */
export function SafetyPage() {
  const { t } = useI18n();
  const { done, failed } = useNotices();
  const safety = useSafety();
  const { running } = useSafetyView();
  const backups = useBackups();
  const [target, setTarget] = useState<Target | null>(null);
  const [damaged, setDamaged] = useState<ReadonlySet<string>>(new Set());

  const backUp = async (destination: 'own' | 'elsewhere') => {
    try {
      const backup = await safety.backUp('manual', destination);
      const isElsewhere = destination === 'elsewhere';
      if (backup) done(t(isElsewhere ? 'safety.savedElsewhere' : 'safety.backups.made'));
    } catch (error) {
      failed(error);
    }
  };
  const chooseFile = async () => {
    try {
      const chosen = await safety.ask('backups:choose', undefined);
      if (chosen) setTarget({ kind: 'file', ...chosen });
    } catch (error) {
      failed(error);
    }
  };

  return (
    <Page
      title={t('safety.title')}
      subtitle={t('safety.hint')}
      actions={
        <>
          <Button variant="default" onClick={() => void chooseFile()}>
            {t('safety.backups.openFile')}
          </Button>
          <Button variant="default" onClick={() => void backUp('elsewhere')}>
            {t('safety.saveElsewhere')}
          </Button>
          <Button loading={isSlow(running)} onClick={() => void backUp('own')}>
            {t('safety.backups.make')}
          </Button>
        </>
      }
    >
      <div className={classes.panels}>
        <StatePanel />
        <BackupList backups={backups} damaged={damaged} onRestore={setTarget} />
        <MomentPanel onRestore={setTarget} />
        <SecondPlacePanel />
      </div>
      {target ? (
        <RestoreDialog
          key={target.kind === 'moment' ? target.at : target.backup.id}
          target={target}
          backups={backups}
          onTarget={setTarget}
          onDamaged={(id) => setDamaged((known) => new Set(known).add(id))}
          onClose={() => setTarget(null)}
        />
      ) : null}
    </Page>
  );
}

/** What goes on by itself does not make a button look busy. */
function isSlow(running: BackupReason | null): boolean {
  return running === 'manual';
}
