import { Textarea } from '@mantine/core';
import { useI18n } from '../../../i18n/use-i18n';
import { FormSection } from '../../../ui/FormSection';
import type { PersonFormPart } from './form-type';

/** What the organisers of a training must know beforehand. */
export function RemarkFields({ form }: PersonFormPart) {
  const { t } = useI18n();
  return (
    <FormSection title={t('people.sections.remarks')} columns={1}>
      <Textarea
        label={t('people.fields.needs')}
        description={t('people.fields.needsHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        dir="auto"
        {...form.getInputProps('needs')}
      />
      <Textarea label={t('people.fields.notes')} dir="auto" {...form.getInputProps('notes')} />
    </FormSection>
  );
}
