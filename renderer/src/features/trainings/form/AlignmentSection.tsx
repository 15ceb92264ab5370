import { Checkbox, Group, TagsInput } from '@mantine/core';
import { useMemo } from 'react';
import { pillars } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { MultiplePicker } from '../../../ui/EntityPicker';
import { FormSection, WholeRow } from '../../../ui/FormSection';
import { gcmOptions, sdgGoalOptions, sdgTargetOptions } from '../pick/reference-options';
import { AlignmentProposals } from './AlignmentProposals';
import type { SectionProps } from './section-props';

/** Goals and frameworks that the training serves; the usual ones of its topics wait to be accepted. */
export function AlignmentSection({ training, setTraining }: SectionProps) {
  const { t, locale } = useI18n();
  const options = useMemo(
    () => ({
      goals: sdgGoalOptions(locale),
      targets: sdgTargetOptions(locale),
      objectives: gcmOptions(locale),
    }),
    [locale],
  );
  const numbers = (ids: readonly string[]) => ids.map(Number).sort((a, b) => a - b);
  return (
    <FormSection
      title={t('trainings.form.alignment')}
      hint={t('trainings.form.alignmentHint')}
      columns={1}
    >
      <AlignmentProposals training={training} setTraining={setTraining} />
      <MultiplePicker
        label={t('trainings.fields.sdgGoals')}
        options={options.goals}
        value={training.sdgGoals.map(String)}
        onChange={(ids) => setTraining({ sdgGoals: numbers(ids) })}
      />
      <MultiplePicker
        label={t('trainings.fields.sdgTargets')}
        options={options.targets}
        value={training.sdgTargets}
        onChange={(codes) => setTraining({ sdgTargets: [...codes] })}
      />
      <MultiplePicker
        label={t('trainings.fields.gcmObjectives')}
        options={options.objectives}
        value={training.gcmObjectives.map(String)}
        onChange={(ids) => setTraining({ gcmObjectives: numbers(ids) })}
      />
      <Checkbox.Group
        label={t('trainings.fields.pillars')}
        value={training.pillars}
        onChange={(chosen) =>
          setTraining({ pillars: pillars.filter((pillar) => chosen.includes(pillar)) })
        }
      >
        <Group gap="lg" mt={6}>
          {pillars.map((pillar) => (
            <Checkbox key={pillar} value={pillar} label={t(`trainings.pillar.${pillar}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <WholeRow>
        <TagsInput
          label={t('trainings.fields.otherAlignments')}
          placeholder={training.otherAlignments.length === 0 ? t('trainings.form.tagsHint') : ''}
          acceptValueOnBlur
          value={training.otherAlignments}
          onChange={(otherAlignments) => setTraining({ otherAlignments })}
        />
      </WholeRow>
    </FormSection>
  );
}
