import { UnstyledButton } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import type { SourceDocument } from '#shared/documents/source-document';
import { addFurtherDrafts } from '../../../db/repositories/drafts';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import classes from './AcceptSummary.module.css';
import { useFurtherEvents } from './use-further-events';

/** Offers a draft for each other event that the text tells of. */
export function FurtherEvents({ document }: { readonly document: SourceDocument }) {
  const { t } = useI18n();
  const database = useDatabase();
  const { done, failed } = useNotices();
  const others = useFurtherEvents(document);
  if (others.length === 0) return null;
  const add = async () => {
    try {
      const commit = await addFurtherDrafts(database, document.id, others);
      done(t('pressReleases.further.made', { count: others.length }), () =>
        undoCommit(database, commit.id),
      );
    } catch (error) {
      failed(error);
    }
  };
  return (
    <UnstyledButton className={classes.check} onClick={() => void add()}>
      <IconCalendarPlus size={15} stroke={1.8} aria-hidden />
      {t('pressReleases.further.offer', { count: others.length })}
    </UnstyledButton>
  );
}
