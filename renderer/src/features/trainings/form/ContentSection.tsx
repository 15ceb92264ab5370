import { Textarea } from '@mantine/core';
import { useI18n } from '../../../i18n/use-i18n';
import { MultiplePicker } from '../../../ui/EntityPicker';
import { FormSection } from '../../../ui/FormSection';
import { useTopics } from '../pick/use-topics';
import type { SectionProps } from './section-props';

export function ContentSection({ training, setTraining }: SectionProps) {
  const { t } = useI18n();
  const topics = useTopics();
  return (
    <FormSection title={t('trainings.form.content')} columns={1}>
      <MultiplePicker
        label={t('trainings.fields.topicCodes')}
        options={topics.options}
        value={training.topicCodes}
        onChange={(codes) => setTraining({ topicCodes: [...codes] })}
        onCreate={topics.create}
      />
      <Textarea
        label={t('trainings.fields.objectives')}
        minRows={3}
        maxRows={12}
        maxLength={20_000}
        dir="auto"
        value={training.objectives}
        onChange={(event) => setTraining({ objectives: event.currentTarget.value })}
      />
    </FormSection>
  );
}
