import { Select, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useI18n } from '../../../i18n/use-i18n';
import { decisions, type EnrolmentForm } from './enrolment-form';

interface OverrideFieldsProps {
  readonly form: UseFormReturnType<EnrolmentForm>;
  /** What is still missing by the rule, in words. */
  readonly missing: string;
}

/** Whether the rule decides, or somebody did against it and why. */
export function OverrideFields({ form, missing }: OverrideFieldsProps) {
  const { t } = useI18n();
  const labels = {
    rule: t('participants.override.byRule'),
    completed: t('participants.override.completed'),
    'not-completed': t('participants.override.notCompleted'),
  };
  const isByRule = form.values.decision === 'rule';
  return (
    <div>
      <Select
        label={t('participants.override.label')}
        data-field="completionOverride"
        allowDeselect={false}
        data={decisions.map((decision) => ({ value: decision, label: labels[decision] }))}
        {...form.getInputProps('decision')}
      />
      {isByRule && missing ? (
        <Text size="xs" c="dimmed" mt={4}>
          {missing}
        </Text>
      ) : null}
      {isByRule ? null : (
        <>
          <TextInput
            mt="xs"
            label={t('participants.override.reason')}
            maxLength={300}
            required
            {...form.getInputProps('reason')}
          />
          <TextInput
            mt="xs"
            label={t('participants.override.decidedBy')}
            maxLength={120}
            required
            {...form.getInputProps('decidedBy')}
          />
        </>
      )}
    </div>
  );
}
