import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Enrolment } from '#shared/attendance/schema';
import type { ReadDocument } from '#shared/ipc/contract';
import { useDirectory } from '../../../db/directories/use-directory';
import { errorText } from '../../../i18n/error-text';
import { useI18n } from '../../../i18n/use-i18n';
import { ExpectedHeaders } from './ExpectedHeaders';
import { ImportPreview } from './ImportPreview';
import { chooseList, readDroppedList } from './read-list';

interface ImportDialogProps {
  readonly trainingId: string;
  /** A file that was dropped; with `null` the dialog asks for one. */
  readonly file: File | null;
  readonly enrolments: readonly Enrolment[];
  readonly onClose: () => void;
}

/** From a spreadsheet to the list of participants: choose, look, decide, enrol. */
export function ImportDialog({ trainingId, file, enrolments, onClose }: ImportDialogProps) {
  const { t } = useI18n();
  const people = useDirectory('people');
  const organisations = useDirectory('organisations');
  const [document, setDocument] = useState<ReadDocument | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isReading, setReading] = useState(false);

  const read = async (take: () => Promise<ReadDocument | null>) => {
    setError(null);
    setReading(true);
    try {
      const taken = await take();
      if (taken) setDocument(taken);
    } catch (failure) {
      setError(failure);
    } finally {
      setReading(false);
    }
  };

  const readOnOpening = useRef(() => (file ? read(() => readDroppedList(file)) : undefined));
  useEffect(() => {
    void readOnOpening.current();
  }, []);

  const areListsRead = people.isComplete && organisations.isComplete;
  return (
    <Modal
      opened
      onClose={onClose}
      size={document ? 1100 : 'md'}
      title={
        document
          ? t('participants.import.titleOf', { file: document.name })
          : t('participants.import.open')
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {document && areListsRead ? (
        <ImportPreview
          key={document.sha256}
          document={document}
          people={people.entries}
          organisations={organisations.entries}
          trainingId={trainingId}
          enrolments={enrolments}
          onChooseOther={() => void read(chooseList)}
          onClose={onClose}
        />
      ) : (
        <Stack gap="md">
          {error ? (
            <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />}>
              {errorText(t, error)}
            </Alert>
          ) : null}
          <ExpectedHeaders />
          <Text size="xs" c="dimmed">
            {t('participants.import.dropHint')}
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button
              data-autofocus
              leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
              disabled={isReading}
              onClick={() => void read(chooseList)}
            >
              {t('participants.import.choose')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
