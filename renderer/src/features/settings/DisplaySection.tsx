import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { type DigitStyle, type Locale, localeFacts, locales } from '#shared/i18n/locales';
import { colorSchemes, type Preferences } from '#shared/workspace/preferences';
import { useI18n } from '../../i18n/use-i18n';
import { FormSection } from '../../ui/FormSection';
import { useNotices } from '../../ui/notices';

interface DisplaySectionProps {
  readonly preferences: Preferences;
  readonly onPreferences: (next: Preferences) => Promise<Preferences>;
}

export function DisplaySection({ preferences, onPreferences }: DisplaySectionProps) {
  const { t, locale } = useI18n();
  const { failed } = useNotices();
  const change = (changes: Partial<Preferences>) => {
    onPreferences({ ...preferences, ...changes }).catch(failed);
  };
  return (
    <FormSection title={t('settings.display')} hint={t('settings.displayHint')} columns={1}>
      <Choice<Locale>
        label={t('settings.language')}
        value={locale}
        options={locales.map((code) => ({ value: code, label: localeFacts[code].name }))}
        onChange={(code) => change({ locale: code })}
      />
      {locale === 'ar' ? (
        <Choice<DigitStyle>
          label={t('settings.digits')}
          value={preferences.digits}
          options={[
            { value: 'latin', label: '0123456789' },
            { value: 'arabic-indic', label: '٠١٢٣٤٥٦٧٨٩' },
          ]}
          onChange={(digits) => change({ digits })}
        />
      ) : null}
      <Choice<Preferences['colorScheme']>
        label={t('settings.colorScheme')}
        value={preferences.colorScheme}
        options={colorSchemes.map((scheme) => ({
          value: scheme,
          label: t(`settings.colorSchemes.${scheme}`),
        }))}
        onChange={(colorScheme) => change({ colorScheme })}
      />
    </FormSection>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const labelId = useId();
  return (
    <Stack gap={4} align="flex-start">
      <Text size="xs" fw={500} id={labelId}>
        {label}
      </Text>
      <SegmentedControl
        aria-labelledby={labelId}
        data={[...options]}
        value={value}
        onChange={onChange}
      />
    </Stack>
  );
}
