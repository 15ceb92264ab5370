import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { readDraft } from '../../../db/repositories/drafts';
import { useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { Review } from './Review';

/** One draft under review. */
export function ReviewPage() {
  const { draftId = '' } = useParams();
  const found = useLive(
    async (database) => (await readDraft(database, draftId)) ?? 'gone',
    [draftId],
  );
  if (!found) return null;
  return found === 'gone' ? <DraftGone /> : <Review key={draftId} {...found} />;
}

/** Stands at the address of a draft whose import was undone. */
function DraftGone() {
  const { t } = useI18n();
  return (
    <Page title={t('navigation.imports')} isFilled>
      <EmptyState
        icon={IconFileImport}
        title={t('pressReleases.review.goneTitle')}
        hint={t('pressReleases.review.goneHint')}
      >
        <Button component={Link} to="/imports" variant="default" mt="xs">
          {t('pressReleases.review.toList')}
        </Button>
      </EmptyState>
    </Page>
  );
}
