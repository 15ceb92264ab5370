import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useI18n } from '../../../i18n/use-i18n';

interface PasteDialogProps {
  readonly onPaste: (text: string) => void;
  readonly onClose: () => void;
}

/** A release that came as an e-mail or stands on a web page. */
export function PasteDialog({ onPaste, onClose }: PasteDialogProps) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const submit = () => {
    if (isEmpty) return;
    onPaste(text);
    onClose();
  };
  useHotkeys([['mod+Enter', submit]], []);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('pressReleases.import.paste')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Textarea
        data-autofocus
        dir="auto"
        label={t('pressReleases.import.pasteLabel')}
        description={t('pressReleases.import.pasteHint')}
        minRows={10}
        maxRows={16}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={isEmpty} onClick={submit}>
          {t('pressReleases.import.pasteConfirm')}
        </Button>
      </Group>
    </Modal>
  );
}
