import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCalendarExclamation } from '@tabler/icons-react';
import type { SessionLinePlan } from '#shared/trainings/session-lines';
import { useI18n } from '../../../i18n/use-i18n';

interface SessionProposalProps {
  readonly plan: SessionLinePlan;
  readonly onAdapt: () => void;
}

/** Says what the new dates would do to the sessions, and does it when asked. */
export function SessionProposal({ plan, onAdapt }: SessionProposalProps) {
  const { t } = useI18n();
  const sentences = [
    { key: 'willAdd', count: plan.add.length },
    { key: 'willMove', count: plan.change.length },
    { key: 'willGo', count: plan.remove.length },
    { key: 'inDanger', count: plan.inDanger.length },
  ] as const;
  const isActionable = sentences.some(({ key, count }) => key !== 'inDanger' && count > 0);
  return (
    <Alert
      variant="outline"
      color={plan.inDanger.length > 0 ? 'orange' : 'blue'}
      title={t('trainings.sessions.changed')}
      icon={<IconCalendarExclamation aria-hidden />}
    >
      <Stack gap={4} align="flex-start">
        {sentences
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => (
            <Text key={key} size="xs">
              {t(`trainings.sessions.${key}`, { count })}
            </Text>
          ))}
        {isActionable ? (
          <Group mt={4}>
            <Button variant="default" onClick={onAdapt}>
              {t('trainings.sessions.adapt')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Alert>
  );
}
