import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Locale, localeFacts, locales } from '#shared/i18n/locales';
import type { LocalisedText } from '#shared/i18n/localised-text';
import { useI18n } from '../i18n/use-i18n';

interface LocalisedFieldsProps {
  readonly label: string;
  readonly value: LocalisedText;
  readonly onChange: (value: LocalisedText) => void;
  readonly error?: ReactNode;
}

/** One text in three languages, each in its own direction; the user's own language comes first. */
export function LocalisedFields({ label, value, onChange, error }: LocalisedFieldsProps) {
  const { locale } = useI18n();
  const order: readonly Locale[] = [locale, ...locales.filter((code) => code !== locale)];
  return order.map((code, index) => (
    <TextInput
      key={code}
      label={`${label} (${localeFacts[code].name})`}
      lang={code}
      dir={localeFacts[code].direction}
      value={value[code]}
      error={index === 0 ? error : undefined}
      onChange={(event) => onChange({ ...value, [code]: event.currentTarget.value })}
    />
  ));
}
