import { NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { ageBands, sexes } from '#shared/people/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { SinglePicker } from '../../../ui/EntityPicker';
import { FormSection } from '../../../ui/FormSection';
import type { PersonFormPart } from './form-type';
import { listCountries } from './person-options';

/** Who the person is. A year of birth makes the age group superfluous, so only one of the two is asked. */
export function NameFields({ form }: PersonFormPart) {
  const { t, locale } = useI18n();
  const countries = useMemo(() => listCountries(locale), [locale]);
  const { birthYear, ageBand, aliases, nationality } = form.values;
  return (
    <FormSection title={t('people.sections.identity')} hint={t('people.sections.identityHint')}>
      <TextInput
        label={t('people.fields.nameLatin')}
        dir="ltr"
        {...form.getInputProps('nameLatin')}
      />
      <TextInput
        label={t('people.fields.nameArabic')}
        dir="rtl"
        {...form.getInputProps('nameArabic')}
      />
      <TextInput
        label={t('people.fields.certificateName')}
        description={t('people.fields.certificateNameHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        dir="auto"
        {...form.getInputProps('certificateName')}
      />
      <TagsInput
        label={t('people.fields.aliases')}
        description={t('people.fields.aliasesHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={[...aliases]}
        onChange={(value) => form.setFieldValue('aliases', value)}
        error={form.errors.aliases}
      />
      <Select
        label={t('people.fields.sex')}
        allowDeselect={false}
        data={sexes.map((sex) => ({ value: sex, label: t(`people.sex.${sex}`) }))}
        {...form.getInputProps('sex')}
      />
      <NumberInput
        label={t('people.fields.birthYear')}
        disabled={ageBand !== null}
        thousandSeparator=""
        allowNegative={false}
        allowDecimal={false}
        value={birthYear ?? ''}
        onChange={(value) =>
          form.setFieldValue('birthYear', typeof value === 'number' ? value : null)
        }
        error={form.errors.birthYear}
      />
      <Select
        label={t('people.fields.ageBand')}
        disabled={birthYear !== null}
        clearable
        data={ageBands.map((band) => ({ value: band, label: t(`people.ageBand.${band}`) }))}
        {...form.getInputProps('ageBand')}
      />
      <SinglePicker
        label={t('people.fields.nationality')}
        options={countries}
        value={nationality}
        onChange={(code) => form.setFieldValue('nationality', code)}
      />
    </FormSection>
  );
}
