import { TagsInput, Textarea } from '@mantine/core';
import { useI18n } from '../../../i18n/use-i18n';
import { FormSection } from '../../../ui/FormSection';
import type { SectionProps } from './section-props';

export function NotesSection({ training, setTraining, errorOf }: SectionProps) {
  const { t } = useI18n();
  return (
    <FormSection title={t('trainings.form.linksAndNotes')} columns={1}>
      <TagsInput
        label={t('trainings.fields.links')}
        placeholder={training.links.length === 0 ? t('trainings.form.linksHint') : ''}
        acceptValueOnBlur
        error={errorOf('links')}
        value={training.links}
        onChange={(links) => setTraining({ links })}
      />
      <Textarea
        label={t('trainings.fields.notes')}
        minRows={3}
        maxRows={12}
        maxLength={20_000}
        dir="auto"
        value={training.notes}
        onChange={(event) => setTraining({ notes: event.currentTarget.value })}
      />
    </FormSection>
  );
}
