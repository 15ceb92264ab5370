import { Badge, Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { participantListHeaders } from '#shared/people/participant-columns';
import { useI18n } from '../../../i18n/use-i18n';

/** Which columns a list may have, ready to be pasted into the first row of a spreadsheet. */
export function ExpectedHeaders() {
  const { t, locale } = useI18n();
  const headers = participantListHeaders(locale);
  return (
    <Stack gap="xs">
      <Text size="xs">{t('participants.import.headersHint')}</Text>
      <Group gap={6}>
        {headers.map((header) => (
          <Badge key={header} color="gray">
            {header}
          </Badge>
        ))}
      </Group>
      <CopyButton value={headers.join('\t')}>
        {({ copied, copy }) => (
          <Button
            variant="subtle"
            style={{ alignSelf: 'flex-start' }}
            leftSection={
              copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />
            }
            onClick={copy}
          >
            {t(copied ? 'participants.import.copied' : 'participants.import.copyHeaders')}
          </Button>
        )}
      </CopyButton>
    </Stack>
  );
}
