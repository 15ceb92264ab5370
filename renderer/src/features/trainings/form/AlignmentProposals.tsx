import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { gcmObjectives } from '#shared/reference/gcm';
import { sdgTargets } from '#shared/reference/sdg';
import { type Alignment, addSdgTarget, proposeAlignment } from '#shared/trainings/alignment';
import { useI18n } from '../../../i18n/use-i18n';
import { useTopics } from '../pick/use-topics';
import type { SectionProps } from './section-props';

/** What the chosen topics usually serve; one click takes it over. */
export function AlignmentProposals({
  training,
  setTraining,
}: Pick<SectionProps, 'training' | 'setTraining'>) {
  const { t, locale } = useI18n();
  const { own } = useTopics();
  const proposed = proposeAlignment(training.topicCodes, own, training);
  if (proposed.sdgTargets.length + proposed.gcmObjectives.length === 0) return null;

  const chosen: Alignment = {
    sdgGoals: training.sdgGoals,
    sdgTargets: training.sdgTargets,
    gcmObjectives: training.gcmObjectives,
  };
  const withObjectives = (numbers: readonly number[]) =>
    [...chosen.gcmObjectives, ...numbers].sort((a, b) => a - b);
  const acceptAll = () =>
    setTraining({
      ...proposed.sdgTargets.reduce(addSdgTarget, chosen),
      gcmObjectives: withObjectives(proposed.gcmObjectives),
    });
  const proposal = (name: string, label: string | undefined, accept: () => void) => (
    <Button
      key={name}
      size="compact-xs"
      variant="light"
      leftSection={<IconPlus size={13} aria-hidden />}
      onClick={accept}
    >
      {name} · {label}
    </Button>
  );
  return (
    <div role="group" aria-label={t('trainings.form.usual')}>
      <Group justify="space-between" mb={6}>
        <Text size="xs" fw={500}>
          {t('trainings.form.usual')}
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={acceptAll}>
          {t('trainings.form.acceptAll')}
        </Button>
      </Group>
      <Group gap={6}>
        {proposed.sdgTargets.map((code) =>
          proposal(
            t('trainings.form.target', { code }),
            sdgTargets.find((target) => target.code === code)?.labels[locale],
            () => setTraining(addSdgTarget(chosen, code)),
          ),
        )}
        {proposed.gcmObjectives.map((number) =>
          proposal(
            t('trainings.form.objective', { number }),
            gcmObjectives.find((objective) => objective.number === number)?.labels[locale],
            () => setTraining({ gcmObjectives: withObjectives([number]) }),
          ),
        )}
      </Group>
    </div>
  );
}
