import { Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { type CompletionRule, completionBases } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { FormSection, WholeRow } from '../../../ui/FormSection';
import { NullableNumber } from './NullableNumber';
import type { SectionProps } from './section-props';

export function CompletionSection({ training, setTraining }: SectionProps) {
  const { t } = useI18n();
  const { completionRule } = training;
  // A rule without a number is no rule: a field that is left empty shows the last number again.
  const [isEmptied, setEmptied] = useState(false);
  const set = (change: Partial<CompletionRule>) =>
    setTraining({ completionRule: { ...completionRule, ...change } });
  return (
    <FormSection
      title={t('trainings.fields.completionRule')}
      hint={t('trainings.form.completionHint')}
    >
      <NullableNumber
        label={t('trainings.form.threshold')}
        min={1}
        max={100}
        value={isEmptied ? null : completionRule.thresholdPercent}
        onChange={(thresholdPercent) => {
          setEmptied(!thresholdPercent);
          if (thresholdPercent) set({ thresholdPercent });
        }}
        onBlur={() => setEmptied(false)}
      />
      <Select
        label={t('trainings.form.basis')}
        data={completionBases.map((basis) => ({
          value: basis,
          label: t(`trainings.completionBasis.${basis}`),
        }))}
        value={completionRule.basis}
        allowDeselect={false}
        onChange={(basis) => basis && set({ basis })}
      />
      <NullableNumber
        label={t('trainings.form.postTest')}
        description={t('trainings.form.postTestHint')}
        min={0}
        max={1000}
        value={completionRule.postTestPassScore}
        onChange={(postTestPassScore) => set({ postTestPassScore })}
      />
      <NullableNumber
        label={t('trainings.form.late')}
        description={t('trainings.form.lateHint')}
        min={0}
        max={600}
        value={training.lateAfterMinutes}
        onChange={(lateAfterMinutes) => setTraining({ lateAfterMinutes })}
      />
      <WholeRow>
        <Checkbox
          label={t('trainings.form.excused')}
          checked={completionRule.excusedCountsAsPresent}
          onChange={(event) => set({ excusedCountsAsPresent: event.currentTarget.checked })}
        />
      </WholeRow>
    </FormSection>
  );
}
