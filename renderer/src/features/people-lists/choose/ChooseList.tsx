import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { chooseText } from '#shared/i18n/localised-text';
import { errorText } from '../../../i18n/error-text';
import { useI18n } from '../../../i18n/use-i18n';
import { Page } from '../../../ui/Page';
import type { ImportSide } from '../import-side';

interface ChooseListProps {
  readonly side: ImportSide;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onChoose: () => void;
  readonly onPaste: (text: string) => void;
}

/** The first step: a file, or cells that were copied in a spreadsheet. */
export function ChooseList({ side, isBusy, error, onChoose, onPaste }: ChooseListProps) {
  const { t, locale } = useI18n();
  const [text, setText] = useState('');
  const { training } = side;
  return (
    <Page
      title={t('peopleLists.title')}
      subtitle={
        training
          ? t('peopleLists.forTraining', { training: chooseText(training.titles, locale) })
          : t('peopleLists.forRegister')
      }
    >
      <Stack gap="md" maw={640} p={24}>
        {error ? (
          <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />} role="alert">
            {errorText(t, error)}
          </Alert>
        ) : null}
        <Title order={2} size="h5">
          {t('peopleLists.chooseTitle')}
        </Title>
        <Text size="xs">{t('peopleLists.chooseHint')}</Text>
        <Group>
          <Button
            autoFocus
            data-choose-list
            leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
            disabled={isBusy}
            onClick={onChoose}
          >
            {t('peopleLists.choose')}
          </Button>
          {isBusy ? (
            <Text size="xs" c="dimmed" role="status">
              {t('peopleLists.reading')}
            </Text>
          ) : null}
        </Group>
        <Textarea
          label={t('peopleLists.paste')}
          placeholder={t('peopleLists.pasteHint')}
          rows={5}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (text !== '' || !isTable(pasted)) return;
            event.preventDefault();
            onPaste(pasted);
          }}
        />
        <Group>
          <Button
            variant="default"
            disabled={isBusy || text.trim() === ''}
            onClick={() => onPaste(text)}
          >
            {t('peopleLists.pasteTake')}
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}

/** Several lines and columns: pasted cells are read at once, a typed line waits for the button. */
function isTable(text: string): boolean {
  return text.includes('\t') && text.trim().includes('\n');
}
