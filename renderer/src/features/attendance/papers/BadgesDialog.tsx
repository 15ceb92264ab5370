import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { buildBadges } from '#shared/reports/papers/badges';
import { useI18n } from '../../../i18n/use-i18n';
import type { ParticipantRow } from '../participants/participant-rows';
import { ForWhom, useChoice } from './ForWhom';
import { PaperDialog } from './PaperDialog';

interface BadgesDialogProps {
  readonly trainingId: string;
  readonly rows: readonly ParticipantRow[];
  readonly onClose: () => void;
}

/** Badges for everybody, or for those who are chosen: walk-ins, and whoever lost theirs. */
export function BadgesDialog({ trainingId, rows, onClose }: BadgesDialogProps) {
  const { t } = useI18n();
  const { choice, setChoice } = useChoice();
  const { isForAll, chosen } = choice;
  const wearers = useMemo(() => listWearers(rows), [rows]);
  const count = isForAll ? wearers.length : chosen.length;
  return (
    <PaperDialog
      trainingId={trainingId}
      title={t('papers.badges.title')}
      isReady={count > 0}
      onClose={onClose}
      build={(data, { t: translate, ...voice }) =>
        buildBadges(data, isForAll ? voice : { ...voice, only: new Set(chosen) }, translate)
      }
    >
      <ForWhom
        label={t('papers.badges.forWhom')}
        forAll={t('papers.badges.forAll')}
        people={wearers}
        choice={choice}
        onChange={setChoice}
      />
      <Text size="xs" c="dimmed" role="status">
        {t('papers.badges.count', { count })}
      </Text>
    </PaperDialog>
  );
}

/** Who has withdrawn wears no badge. */
function listWearers(rows: readonly ParticipantRow[]): readonly ParticipantRow[] {
  return rows.filter(({ enrolment }) => enrolment.status !== 'withdrawn');
}
