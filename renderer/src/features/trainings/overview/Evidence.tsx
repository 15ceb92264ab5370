import { ActionIcon, Popover, Stack, Text } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReviewField } from '#shared/press-releases/review-items';
import { passageAround } from '#shared/trainings/passage';
import type { Training } from '#shared/trainings/schema';
import { useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './Overview.module.css';

interface EvidenceProps {
  readonly training: Training;
  /** What the value is called on the screen. */
  readonly label: string;
  /** The fields of the release that the value comes from. */
  readonly fields: readonly ReviewField[];
}

/** A mark beside a value that was read from a document; it opens the sentence with the words that prove it. */
export function Evidence({ training, label, fields }: EvidenceProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const found = training.evidence.filter(({ field }) => fields.some((name) => name === field));
  if (found.length === 0 || training.sourceDocumentId === null) return null;
  return (
    <Popover opened={isOpen} onChange={setOpen} width={380} shadow="md" withArrow returnFocus>
      <Popover.Target>
        <ActionIcon
          size={18}
          className={classes.evidence ?? ''}
          aria-label={t('trainings.overview.whereFrom', { field: label })}
          onClick={() => setOpen(!isOpen)}
        >
          <IconQuote size={13} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Passages documentId={training.sourceDocumentId} ranges={found} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface PassagesProps {
  readonly documentId: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

function Passages({ documentId, ranges }: PassagesProps) {
  const { t } = useI18n();
  const source = useLive((database) => database.sourceDocuments.get(documentId), [documentId]);
  if (!source) return null;
  return (
    <Stack gap="xs">
      {ranges.map(({ start, end }) => {
        const { before, marked, after } = passageAround(source.text, start, end);
        return (
          <Text key={start} size="xs" dir="auto" className={classes.passage ?? ''}>
            {before}
            <mark>{marked}</mark>
            {after}
          </Text>
        );
      })}
      <Text size="xs" c="dimmed">
        {t('trainings.overview.source', { name: `\u2068${source.name}\u2069` })}
      </Text>
    </Stack>
  );
}
