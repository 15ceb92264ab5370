import { Stack, Text } from '@mantine/core';
import type { ParticipantLine, ParticipantList } from '#shared/people/participant-list';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportPlan } from './import-plan';

const states: readonly ParticipantLine['state'][] = ['new', 'known', 'doubtful', 'bad'];

interface ImportCountsProps {
  readonly list: ParticipantList;
  readonly plan: ImportPlan;
}

/** How many lines there are of each kind, and what will be passed over. */
export function ImportCounts({ list, plan }: ImportCountsProps) {
  const { t, number } = useI18n();
  const counts = states
    .map((state) => ({ state, count: list.lines.filter((line) => line.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${t(`participants.import.states.${state}`)}: ${number(count)}`);
  const remarks = [
    ...(plan.enrolledCount > 0
      ? [t('participants.import.alreadyOnList', { count: plan.enrolledCount })]
      : []),
    ...(plan.skippedCount > 0
      ? [t('participants.import.leftOut', { count: plan.skippedCount })]
      : []),
  ];
  return (
    <Stack gap={2} role="status">
      <Text size="xs" fw={500}>
        {[t('participants.import.lines', { count: list.lines.length }), ...counts].join(' · ')}
      </Text>
      {remarks.length > 0 ? (
        <Text size="xs" c="dimmed">
          {remarks.join(' · ')}
        </Text>
      ) : null}
      {list.unknownColumns.length > 0 ? (
        <Text size="xs" c="dimmed">
          {t('participants.import.unknownColumns')}{' '}
          <bdi>{list.unknownColumns.filter(Boolean).join(', ')}</bdi>
        </Text>
      ) : null}
    </Stack>
  );
}
