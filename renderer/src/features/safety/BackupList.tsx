import { Button, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconCheck } from '@tabler/icons-react';
import type { BackupSummary } from '#shared/journal/backup';
import { useI18n } from '../../i18n/use-i18n';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import classes from './Safety.module.css';
import type { Target } from './target';
import type { Backups } from './use-backups';

interface BackupListProps {
  readonly backups: Backups;
  /** Those that were found damaged when they were opened. */
  readonly damaged: ReadonlySet<string>;
  readonly onRestore: (target: Target) => void;
}

export function BackupList({ backups, damaged, onRestore }: BackupListProps) {
  const { t } = useI18n();
  return (
    <Panel title={t('safety.backups.title')}>
      <Text size="xs" c="dimmed" mb="xs">
        {t('safety.backups.hint')}
      </Text>
      {backups.kind === 'failed' ? (
        <Text size="xs" role="alert">
          {t('safety.backups.failed')}
        </Text>
      ) : null}
      {backups.kind === 'read' && backups.backups.length === 0 ? (
        <EmptyState
          icon={IconArchive}
          title={t('safety.backups.emptyTitle')}
          hint={t('safety.backups.emptyHint')}
        />
      ) : null}
      {backups.kind === 'read' && backups.backups.length > 0 ? (
        <BackupTable backups={backups.backups} damaged={damaged} onRestore={onRestore} />
      ) : null}
    </Panel>
  );
}

interface BackupTableProps extends Omit<BackupListProps, 'backups'> {
  readonly backups: readonly BackupSummary[];
}

function BackupTable({ backups, damaged, onRestore }: BackupTableProps) {
  const { t, instant, bytes, number } = useI18n();
  return (
    // Its buttons let it be scrolled by keyboard.
    <div className={classes.list}>
      <Table stickyHeader aria-label={t('safety.backups.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('safety.backups.columns.made')}</Table.Th>
            <Table.Th>{t('safety.backups.columns.reason')}</Table.Th>
            <Table.Th ta="end">{t('safety.tables.trainings')}</Table.Th>
            <Table.Th ta="end">{t('safety.tables.people')}</Table.Th>
            <Table.Th ta="end">{t('safety.backups.columns.size')}</Table.Th>
            <Table.Th>{t('safety.backups.columns.check')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('safety.preview.confirm')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {backups.map((backup) => (
            <Table.Tr key={backup.id}>
              <Table.Td>{instant(backup.createdAt)}</Table.Td>
              <Table.Td>{t(`safety.reasons.${backup.reason}`)}</Table.Td>
              <Table.Td ta="end">{number(backup.shown.trainings ?? 0)}</Table.Td>
              <Table.Td ta="end">{number(backup.shown.people ?? 0)}</Table.Td>
              <Table.Td ta="end">{bytes(backup.bytes)}</Table.Td>
              <Table.Td>
                <Check isDamaged={damaged.has(backup.id)} />
              </Table.Td>
              <Table.Td ta="end">
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={t('safety.backups.restoreLabel', { date: instant(backup.createdAt) })}
                  onClick={() => onRestore({ kind: 'backup', backup })}
                >
                  {t('safety.backups.restore')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Check({ isDamaged }: { readonly isDamaged: boolean }) {
  const { t } = useI18n();
  const Shape = isDamaged ? IconAlertTriangle : IconCheck;
  return (
    <span className={classes.check}>
      <Shape size={14} aria-hidden />
      {t(isDamaged ? 'safety.backups.damaged' : 'safety.backups.verified')}
    </span>
  );
}
