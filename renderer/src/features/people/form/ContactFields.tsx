import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { formatE164, readPhones } from '#shared/people/phone';
import { readWorkspaceSettings } from '../../../db/repositories/settings';
import { useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { MultiplePicker } from '../../../ui/EntityPicker';
import { FormSection, WholeRow } from '../../../ui/FormSection';
import type { PersonFormPart } from './form-type';
import { listLanguages } from './person-options';

/** How to reach the person, and in which language. */
export function ContactFields({ form }: PersonFormPart) {
  const { t, locale } = useI18n();
  const languages = useMemo(() => listLanguages(locale), [locale]);
  const office = useLive(readWorkspaceSettings, []);
  const { languages: spoken, phone, nationality } = form.values;
  const numbers = readPhones(phone, [nationality, office?.country ?? null]).flatMap(
    // One that is written for abroad already says it all.
    ({ written, e164 }) => (e164 === null || written.includes('+') ? [] : e164),
  );
  return (
    <FormSection title={t('people.sections.contact')}>
      <TextInput
        label={t('people.fields.phone')}
        type="tel"
        dir="ltr"
        description={
          numbers.length > 0
            ? t('people.phone.read', {
                numbers: numbers.map((number) => `\u2066${formatE164(number)}\u2069`).join(' / '),
              })
            : undefined
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
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
