import { Group } from '@mantine/core';
import type { Draft } from '#shared/press-releases/draft';
import { languageName } from '#shared/reference/languages';
import { useI18n } from '../../../i18n/use-i18n';
import { DraftStateBadge } from '../DraftStateBadge';
import { SaveOriginalButton } from '../SaveOriginalButton';

interface ReviewSubtitleProps {
  readonly draft: Draft;
  /** Of the file. */
  readonly name: string;
}

export function ReviewSubtitle({ draft, name }: ReviewSubtitleProps) {
  const { locale } = useI18n();
  const language = draft.release.language.value;
  return (
    <Group gap="xs" component="span" wrap="nowrap">
      <DraftStateBadge state={draft.state} />
      <bdi>{name}</bdi>
      <SaveOriginalButton documentId={draft.sourceDocumentId} />
      {language ? <span>{languageName(language, locale)}</span> : null}
    </Group>
  );
}
