import { Button, Center, Group, Stack, Text, Title } from '@mantine/core';
import type { RefusedWorkspace } from '../../db/safety/open-workspace';
import { useI18n } from '../../i18n/use-i18n';

interface CannotOpenProps {
  readonly refused: RefusedWorkspace;
  readonly onRetry: () => Promise<void>;
}

/** The data is left untouched; the page says why it was not opened and what to do. */
export function CannotOpen({ refused, onRetry }: CannotOpenProps) {
  const { refusal, status } = refused;
  const { t, bytes } = useI18n();
  const canTryAgain = refusal === 'no-space' || refusal === 'database-unreadable';
  return (
    <Center h="100%" p="xl" component="main" data-app-ready>
      <Stack maw={520} gap="sm" role="alert">
        <Title order={1}>{t(`start.${refusal}.title`)}</Title>
        <Text size="sm">{t(`start.${refusal}.text`)}</Text>
        {refusal === 'no-space' ? (
          <Text size="sm" fw={500}>
            {t('start.no-space.free', { size: bytes(status.space.freeBytes) })}
          </Text>
        ) : null}
        {canTryAgain ? (
          <Group>
            <Button autoFocus onClick={() => void onRetry()}>
              {t('start.tryAgain')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Center>
  );
}
