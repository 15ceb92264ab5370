import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useSafety } from '../../db/safety/use-safety';
import { useDatabase } from '../../db/use-live';
import type { I18n } from '../../i18n/use-i18n';
import { useNotices } from '../../ui/notices';

interface AdoptBackupProps {
  readonly i18n: I18n;
  /** Called when everything is there. */
  readonly onAdopted: () => Promise<unknown>;
}

/** For a new computer: everything goes on as it was saved on the old one. */
export function AdoptBackup({ i18n: { t }, onAdopted }: AdoptBackupProps) {
  const database = useDatabase();
  const { ask } = useSafety();
  const { failed } = useNotices();
  const [isBusy, setBusy] = useState(false);

  const open = async () => {
    try {
      const chosen = await ask('backups:choose', undefined);
      if (!chosen) return;
      setBusy(true);
      const { adoptBackup } = await import('../../db/safety/adopt-backup');
      await adoptBackup(database, ask, { kind: 'file', token: chosen.token });
      await onAdopted();
    } catch (error) {
      setBusy(false);
      failed(error);
    }
  };

  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="xs" c="dimmed">
        {t('safety.adopt.hint')}
      </Text>
      <Button variant="subtle" loading={isBusy} onClick={() => void open()}>
        {t('safety.adopt.open')}
      </Button>
    </Group>
  );
}
