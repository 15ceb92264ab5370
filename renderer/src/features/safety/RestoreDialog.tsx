import { Button, Group, Loader, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { restore } from '../../db/safety/restore-plan';
import { useSafety } from '../../db/safety/use-safety';
import { undoCommit } from '../../db/undo';
import { useDatabase } from '../../db/use-live';
import { errorText } from '../../i18n/error-text';
import { useI18n } from '../../i18n/use-i18n';
import { useNotices } from '../../ui/notices';
import { PlanTable } from './PlanTable';
import { describeState, type Target } from './target';
import type { Backups } from './use-backups';
import { usePlan } from './use-plan';

interface RestoreDialogProps {
  readonly target: Target;
  readonly backups: Backups;
  readonly onTarget: (target: Target) => void;
  readonly onDamaged: (backupId: string) => void;
  readonly onClose: () => void;
}

/** Shows what would change, and does it only then: a backup first, then one action that can be undone. */
export function RestoreDialog({
  target,
  backups,
  onTarget,
  onDamaged,
  onClose,
}: RestoreDialogProps) {
  const { t } = useI18n();
  const database = useDatabase();
  const safety = useSafety();
  const { done, failed } = useNotices();
  const planned = usePlan(target, onDamaged);
  const [isBusy, setBusy] = useState(false);
  const plan = planned.kind === 'planned' ? planned.plan : null;
  const hasDifferences = plan !== null && plan.mutations?.length !== 0;

  const goBack = async () => {
    if (!plan) return;
    setBusy(true);
    try {
      if (!plan.mutations) {
        await safety.replaceStore({ ...describeState(target), madeAt: plan.madeAt });
        return;
      }
      await safety.backUp('before-restore');
      const { id } = await restore(database, plan, plan.mutations);
      done(t('safety.preview.done'), () => undoCommit(database, id));
      onClose();
    } catch (error) {
      failed(error);
      setBusy(false);
    }
  };

  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={useTitle(target)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {planned.kind === 'reading' ? (
        <Group gap="sm" role="status">
          <Loader size="xs" />
          <Text size="xs">{t('safety.preview.reading')}</Text>
        </Group>
      ) : null}
      {planned.kind === 'failed' ? (
        <Failure error={planned.error} target={target} backups={backups} onTarget={onTarget} />
      ) : null}
      {plan && !hasDifferences ? <Text size="xs">{t('safety.preview.nothing')}</Text> : null}
      {plan && hasDifferences ? <PlanTable plan={plan} /> : null}
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" data-autofocus onClick={onClose}>
          {t(hasDifferences ? 'common.cancel' : 'common.close')}
        </Button>
        {hasDifferences ? (
          <Button loading={isBusy} onClick={() => void goBack()}>
            {t('safety.preview.confirm')}
          </Button>
        ) : null}
      </Group>
    </Modal>
  );
}

function useTitle(target: Target): string {
  const { t, instant } = useI18n();
  if (target.kind === 'moment') {
    return t('safety.preview.momentTitle', { time: instant(target.savedAt) });
  }
  return t('safety.preview.backupTitle', { date: instant(target.backup.createdAt) });
}

type FailureProps = Pick<RestoreDialogProps, 'target' | 'backups' | 'onTarget'> & {
  readonly error: unknown;
};

/** The reason, and the next older backup in its place. */
function Failure({ error, target, backups, onTarget }: FailureProps) {
  const { t, instant } = useI18n();
  const older =
    target.kind === 'backup' && backups.kind === 'read'
      ? backups.backups.find(({ createdAt }) => createdAt < target.backup.createdAt)
      : undefined;
  return (
    <div role="alert">
      <Text size="sm" fw={600}>
        {t('safety.preview.failedTitle')}
      </Text>
      <Text size="xs" mt={4}>
        {errorText(t, error)}
      </Text>
      {older ? (
        <Button mt="sm" variant="light" onClick={() => onTarget({ kind: 'backup', backup: older })}>
          {t('safety.preview.useOlder', { date: instant(older.createdAt) })}
        </Button>
      ) : null}
    </div>
  );
}
