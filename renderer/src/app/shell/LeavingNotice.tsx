import { Center, Loader, Overlay, Paper, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useSafety, useSafetyView } from '../../db/safety/use-safety';
import { useI18n } from '../../i18n/use-i18n';
import { beforeLeaving } from '../start/leaving';

/** Makes the closing backup when something has changed since the last one, and shows that it does. */
export function LeavingNotice() {
  const { t } = useI18n();
  const safety = useSafety();
  const { running } = useSafetyView();

  useEffect(
    () =>
      beforeLeaving(async () => {
        const { status, stop } = safety.view();
        if (status.backups.pendingCommits > 0 && stop === null) await safety.backUp('close');
      }),
    [safety],
  );

  if (running !== 'close') return null;
  return (
    <Overlay backgroundOpacity={0.35} zIndex={1000}>
      <Center h="100%">
        <Paper p="md" withBorder shadow="md" role="status">
          <Center>
            <Loader size="sm" me="sm" />
            <Text size="sm">{t('safety.leaving')}</Text>
          </Center>
        </Paper>
      </Center>
    </Overlay>
  );
}
