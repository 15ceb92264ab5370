import { Button, Group, Modal, SegmentedControl, Stack } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type Locale, localeFacts, locales } from '#shared/i18n/locales';
import { useI18n } from '../../../i18n/use-i18n';
import { type BuildPaper, type PaperRecord, usePaper } from './use-paper';

interface PaperDialogProps {
  readonly trainingId: string;
  readonly title: string;
  readonly build: BuildPaper;
  /** What is written down with the paper; it is taken back when no paper comes of it. */
  readonly record?: PaperRecord;
  /** False while the choices make no paper. */
  readonly isReady: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is asked before a paper is printed: its language, and what the paper itself leaves open. */
export function PaperDialog(props: PaperDialogProps) {
  const { trainingId, title, build, record, isReady, onClose, children } = props;
  const { t, locale: ownLocale } = useI18n();
  const [locale, setLocale] = useState<Locale>(ownLocale);
  const { isSaving, save } = usePaper(trainingId);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(locale, build, record).then((isSaved) => {
            if (isSaved) onClose();
          });
        }}
      >
        <Stack gap="sm">
          <SegmentedControl
            aria-label={t('papers.language')}
            data={locales.map((code) => ({ value: code, label: localeFacts[code].name }))}
            value={locale}
            onChange={setLocale}
          />
          {children}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button
              type="submit"
              data-autofocus
              disabled={!isReady}
              loading={isSaving}
              leftSection={<IconFileTypePdf size={15} aria-hidden />}
            >
              {t('reports.savePdf')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
