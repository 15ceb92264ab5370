import { Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { trainingModes } from '#shared/trainings/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { DateField } from '../../../ui/DateField';
import { MultiplePicker, SinglePicker } from '../../../ui/EntityPicker';
import { FormSection } from '../../../ui/FormSection';
import { countryOptions, languageOptions } from '../pick/reference-options';
import { NullableNumber } from './NullableNumber';
import type { SectionProps } from './section-props';

export function PlaceAndTimeSection({ training, setTraining, errorOf }: SectionProps) {
  const { t, locale } = useI18n();
  const countries = useMemo(() => countryOptions(locale), [locale]);
  const languages = useMemo(() => languageOptions(locale), [locale]);
  const text = (field: 'venue' | 'city' | 'admin1') => (
    <TextInput
      label={t(`trainings.fields.${field}`)}
      maxLength={300}
      value={training[field]}
      onChange={(event) => setTraining({ [field]: event.currentTarget.value })}
    />
  );
  // The last day follows the first until it is set apart.
  const setStart = (startDate: string | null) => {
    const isOneDay = training.endDate === null || training.endDate === training.startDate;
    setTraining(isOneDay ? { startDate, endDate: startDate } : { startDate });
  };
  return (
    <FormSection title={t('trainings.form.whenWhere')} part="dates">
      <DateField
        label={t('trainings.fields.startDate')}
        value={training.startDate}
        error={errorOf('startDate')}
        onChange={setStart}
      />
      <DateField
        label={t('trainings.fields.endDate')}
        value={training.endDate}
        error={errorOf('endDate')}
        onChange={(endDate) => setTraining({ endDate })}
      />
      <Select
        label={t('trainings.fields.mode')}
        data={trainingModes.map((mode) => ({ value: mode, label: t(`trainings.mode.${mode}`) }))}
        value={training.mode}
        allowDeselect={false}
        onChange={(mode) => mode && setTraining({ mode })}
      />
      <NullableNumber
        label={t('trainings.fields.hours')}
        allowDecimal
        max={10_000}
        value={training.hours}
        onChange={(hours) => setTraining({ hours })}
      />
      {text('venue')}
      {text('city')}
      {text('admin1')}
      <SinglePicker
        label={t('trainings.fields.country')}
        options={countries}
        value={training.country}
        onChange={(country) => setTraining({ country })}
      />
      <MultiplePicker
        label={t('trainings.fields.languages')}
        options={languages}
        value={training.languages}
        onChange={(codes) => setTraining({ languages: [...codes] })}
      />
    </FormSection>
  );
}
