import { Button, Checkbox, Group, NumberInput, ScrollArea, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { listSheetDays } from '#shared/reports/papers/sign-in-days';
import { buildSignInSheets } from '#shared/reports/papers/sign-in-sheet';
import type { Session } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { PaperDialog } from './PaperDialog';

interface SignInDialogProps {
  readonly trainingId: string;
  readonly sessions: readonly Session[];
  readonly onClose: () => void;
}

const usualEmptyRows = 5;
const mostEmptyRows = 200;

/** Asks for which days a sheet is printed, and what stands on it beside the names. */
export function SignInDialog({ trainingId, sessions, onClose }: SignInDialogProps) {
  const { t, date } = useI18n();
  const days = listSheetDays(sessions);
  const [dates, setDates] = useState(() => days.map((day) => day.date));
  // Text while the field is empty: a 0 that came back at once could not be typed over.
  const [typedRows, setTypedRows] = useState<number | string>(usualEmptyRows);
  const emptyRows = typeof typedRows === 'number' ? typedRows : 0;
  const [includePhone, setIncludePhone] = useState(false);
  const [includeBarcode, setIncludeBarcode] = useState(false);
  const areAllChosen = dates.length === days.length;
  return (
    <PaperDialog
      trainingId={trainingId}
      title={t('papers.signIn.title')}
      isReady={days.length === 0 || dates.length > 0}
      onClose={onClose}
      build={(data, { t: translate, ...voice }) =>
        buildSignInSheets(
          data,
          { ...voice, dates, emptyRows, includePhone, includeBarcode },
          translate,
        )
      }
    >
      {days.length === 0 ? (
        <Text size="xs">{t('papers.signIn.noDays')}</Text>
      ) : (
        <Checkbox.Group
          label={
            <Group gap="xs">
              {t('papers.signIn.forDays')}
              {days.length > 1 ? (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => setDates(areAllChosen ? [] : days.map((day) => day.date))}
                >
                  {t(areAllChosen ? 'papers.signIn.chooseNone' : 'papers.signIn.chooseAll')}
                </Button>
              ) : null}
            </Group>
          }
          value={dates}
          onChange={setDates}
        >
          <ScrollArea.Autosize mah={150} mt={4}>
            <SimpleGrid cols={2} spacing="xs">
              {days.map((day) => (
                <Checkbox
                  key={day.date}
                  value={day.date}
                  label={`${t('papers.signIn.day', { number: day.day })} – ${date(day.date)}`}
                />
              ))}
            </SimpleGrid>
          </ScrollArea.Autosize>
        </Checkbox.Group>
      )}
      <NumberInput
        label={t('papers.signIn.emptyRows')}
        min={0}
        max={mostEmptyRows}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="strict"
        value={typedRows}
        onChange={setTypedRows}
      />
      <Checkbox
        label={t('papers.signIn.withPhone')}
        description={t('papers.signIn.withPhoneHint')}
        checked={includePhone}
        onChange={(event) => setIncludePhone(event.currentTarget.checked)}
      />
      <Checkbox
        label={t('papers.signIn.withBarcode')}
        checked={includeBarcode}
        onChange={(event) => setIncludeBarcode(event.currentTarget.checked)}
      />
    </PaperDialog>
  );
}
