import { ActionIcon } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { invoke } from '../../bridge/client';
import { useDatabase } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { useNotices } from '../../ui/notices';

interface SaveOriginalButtonProps {
  readonly documentId: string;
}

/** Gives a document out as it came in; of a pasted text there is nothing but the text. */
export function SaveOriginalButton({ documentId }: SaveOriginalButtonProps) {
  const { t } = useI18n();
  const { done, failed } = useNotices();
  const database = useDatabase();
  const label = t('pressReleases.import.saveOriginal');
  const save = async () => {
    const document = await database.sourceDocuments.get(documentId);
    if (!document) return;
    const { sha256, name } = document;
    const saved = await invoke('documents:save-original', { sha256, name });
    if (saved) done(t('pressReleases.import.failureList.saved', { name: saved.name }));
  };
  return (
    <ActionIcon
      variant="subtle"
      size="xs"
      aria-label={label}
      title={label}
      onClick={() => {
        save().catch(failed);
      }}
    >
      <IconDownload size={13} aria-hidden />
    </ActionIcon>
  );
}
