import { Button, Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Draft } from '#shared/press-releases/draft';
import type { Commit } from '../../../db/commit-listeners';
import { discardDraft, findNextDraft, reopenDraft } from '../../../db/repositories/drafts';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';

interface ReviewActionsProps {
  readonly draft: Draft;
  readonly isOpen: boolean;
  readonly accept: () => Promise<{ readonly trainingId: string; readonly commit: Commit }>;
  /** The field that has to be put right first. */
  readonly obstacle: string | null;
  readonly onObstacle: (key: string) => void;
}

/** What can become of a draft as a whole. */
export function ReviewActions({ draft, isOpen, accept, obstacle, onObstacle }: ReviewActionsProps) {
  const { t } = useI18n();
  const database = useDatabase();
  const navigate = useNavigate();
  const { done, failed } = useNotices();
  const [isBusy, setBusy] = useState(false);
  const { id, state, trainingId } = draft;

  const run = async (action: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    try {
      await action();
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  const acceptAll = (goesOn: boolean) => {
    if (!isOpen) return;
    if (obstacle) onObstacle(obstacle);
    else {
      void run(async () => {
        const accepted = await accept();
        done(t('pressReleases.accept.done'), async () => {
          await undoCommit(database, accepted.commit.id);
          await navigate(`/imports/${id}`);
        });
        const next = goesOn ? await findNextDraft(database, id) : null;
        await navigate(next ? `/imports/${next}` : `/trainings/${accepted.trainingId}`);
      });
    }
  };
  const discard = () =>
    run(async () => {
      const commit = await discardDraft(database, id);
      done(t('pressReleases.review.discarded'), () => undoCommit(database, commit.id));
      await navigate('/imports');
    });
  useHotkeys(
    [
      ['mod+Enter', () => acceptAll(false)],
      ['mod+shift+Enter', () => acceptAll(true)],
    ],
    [],
  );

  if (!isOpen) {
    return state === 'accepted' ? (
      <Button component={Link} to={`/trainings/${trainingId}`}>
        {t('pressReleases.review.openTraining')}
      </Button>
    ) : (
      <Button onClick={() => void run(async () => void (await reopenDraft(database, id)))}>
        {t('pressReleases.review.reopen')}
      </Button>
    );
  }
  return (
    <>
      <Button variant="default" disabled={isBusy} onClick={() => void discard()}>
        {t('pressReleases.review.discard')}
      </Button>
      <Button variant="default" disabled={isBusy} onClick={() => acceptAll(true)}>
        {t('pressReleases.accept.acceptNext')}
      </Button>
      <Button
        disabled={isBusy}
        onClick={() => acceptAll(false)}
        rightSection={
          <Kbd size="xs" dir="ltr">
            Ctrl ↵
          </Kbd>
        }
      >
        {t('pressReleases.accept.accept')}
      </Button>
    </>
  );
}
