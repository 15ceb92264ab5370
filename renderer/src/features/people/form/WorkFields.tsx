import { Checkbox, TextInput } from '@mantine/core';
import { hasMoved } from '#shared/people/change-work';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import type { PersonFields } from '../../../db/repositories/people';
import { useI18n } from '../../../i18n/use-i18n';
import { SinglePicker } from '../../../ui/EntityPicker';
import { FormSection, WholeRow } from '../../../ui/FormSection';
import { EarlierWorkFields } from './EarlierWorkFields';
import type { PersonFormPart } from './form-type';
import { readWorkDate } from './person-form';

interface WorkFieldsProps extends PersonFormPart {
  /** What is stored; a change of organisation keeps it. */
  readonly stored: PersonFields;
  readonly keepsWork: boolean;
  readonly onKeepWork: (keepsWork: boolean) => void;
}

/** Where the person works, and has worked. What stands here is proposed for the next training. */
export function WorkFields({ form, stored, keepsWork, onKeepWork }: WorkFieldsProps) {
  const { t, locale } = useI18n();
  const organisations = useOrganisationList(locale);
  const { organisationId, workSince } = form.values;
  const nameOf = (id: string | null) =>
    organisations.options.find((option) => option.id === id)?.label ?? '';
  const earlier = [nameOf(stored.organisationId), stored.position].filter(Boolean).join(', ');
  return (
    <FormSection title={t('people.sections.work')}>
      <SinglePicker
        label={t('people.fields.organisation')}
        options={organisations.options}
        onCreate={organisations.create}
        value={organisationId}
        onChange={(id) => form.setFieldValue('organisationId', id)}
      />
      <TextInput
        label={t('people.fields.position')}
        dir="auto"
        {...form.getInputProps('position')}
      />
      <TextInput
        label={t('people.fields.workSince')}
        placeholder="2024-03"
        description={t('people.fields.workDateHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={workSince ?? ''}
        onChange={(event) => form.setFieldValue('workSince', readWorkDate(event.target.value))}
        error={form.errors.workSince}
      />
      {hasMoved(stored, form.values) ? (
        <WholeRow>
          <Checkbox
            label={<bdi>{t('people.work.keep', { work: earlier })}</bdi>}
            checked={keepsWork}
            onChange={(event) => onKeepWork(event.currentTarget.checked)}
          />
        </WholeRow>
      ) : null}
      <WholeRow>
        <EarlierWorkFields form={form} />
      </WholeRow>
    </FormSection>
  );
}
