import { Checkbox, Group, Textarea } from '@mantine/core';
import { personFlags } from '#shared/people/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { FormSection } from '../../../ui/FormSection';
import type { PersonFormPart } from './form-type';

/** What the organisers of a training must know beforehand. */
export function RemarkFields({ form }: PersonFormPart) {
  const { t } = useI18n();
  const { flags } = form.values;
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
      <Checkbox.Group
        label={t('people.fields.flags')}
        value={[...flags]}
        onChange={(chosen) =>
          form.setFieldValue(
            'flags',
            personFlags.filter((flag) => chosen.includes(flag)),
          )
        }
      >
        <Group mt={6} gap="lg">
          {personFlags.map((flag) => (
            <Checkbox key={flag} value={flag} label={t(`people.flags.${flag}`)} />
          ))}
        </Group>
      </Checkbox.Group>
    </FormSection>
  );
}
