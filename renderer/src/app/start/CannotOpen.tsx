import { Center, Stack, Text, Title } from '@mantine/core';
import type { OpenFailure } from '../../db/open';
import { useI18n } from '../../i18n/use-i18n';

/** The data is left untouched; the page says why it was not opened and what to do. */
export function CannotOpen({ failure }: { readonly failure: OpenFailure }) {
  const { t } = useI18n();
  return (
    <Center h="100%" p="xl" component="main" data-app-ready>
      <Stack maw={520} gap="sm" role="alert">
        <Title order={1}>{t(`start.${failure}.title`)}</Title>
        <Text size="sm">{t(`start.${failure}.text`)}</Text>
      </Stack>
    </Center>
  );
}
