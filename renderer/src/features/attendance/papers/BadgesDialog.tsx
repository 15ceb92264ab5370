import { SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { buildBadges } from '#shared/reports/papers/badges';
import { useI18n } from '../../../i18n/use-i18n';
import { MultiplePicker } from '../../../ui/EntityPicker';
import type { ParticipantRow } from '../participants/participant-rows';
import { PaperDialog } from './PaperDialog';

interface BadgesDialogProps {
  readonly trainingId: string;
  readonly rows: readonly ParticipantRow[];
  readonly onClose: () => void;
}

/** Badges for everybody, or for those who are chosen: walk-ins, and whoever lost theirs. */
export function BadgesDialog({ trainingId, rows, onClose }: BadgesDialogProps) {
  const { t } = useI18n();
  const [isForAll, setForAll] = useState(true);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const options = useMemo(() => listWearers(rows), [rows]);
  const count = isForAll ? options.length : chosen.length;
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
      <SegmentedControl
        aria-label={t('papers.badges.forWhom')}
        data={[
          { value: 'all', label: t('papers.badges.forAll') },
          { value: 'chosen', label: t('papers.badges.forChosen') },
        ]}
        value={isForAll ? 'all' : 'chosen'}
        onChange={(value) => setForAll(value === 'all')}
      />
      {isForAll ? null : (
        <MultiplePicker
          label={t('papers.badges.people')}
          placeholder={t('papers.badges.peopleHint')}
          options={options}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <Text size="xs" c="dimmed" role="status">
        {t('papers.badges.count', { count })}
      </Text>
    </PaperDialog>
  );
}

/** Who has withdrawn wears no badge. */
function listWearers(rows: readonly ParticipantRow[]) {
  return rows
    .filter(({ enrolment }) => enrolment.status !== 'withdrawn')
    .map(({ enrolment, name, secondName }) => ({
      id: enrolment.id,
      label: name,
      detail: secondName,
    }));
}
