import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import { useI18n } from '../../../i18n/use-i18n';
import { MultiplePicker, SinglePicker } from '../../../ui/EntityPicker';
import { FormSection, WholeRow } from '../../../ui/FormSection';
import type { PersonFormPart } from './form-type';
import { listLanguages } from './person-options';

/** Where the person works and how to reach them. */
export function ContactFields({ form }: PersonFormPart) {
  const { t, locale } = useI18n();
  const organisations = useOrganisationList(locale);
  const languages = useMemo(() => listLanguages(locale), [locale]);
  const { organisationId, languages: spoken } = form.values;
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
        label={t('people.fields.phone')}
        type="tel"
        dir="ltr"
        {...form.getInputProps('phone')}
      />
      <TextInput
        label={t('people.fields.email')}
        type="email"
        dir="ltr"
        {...form.getInputProps('email')}
      />
      <WholeRow>
        <MultiplePicker
          label={t('people.fields.languages')}
          options={languages}
          value={spoken}
          onChange={(codes) => form.setFieldValue('languages', [...codes])}
        />
      </WholeRow>
    </FormSection>
  );
}
