import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useI18n } from '../i18n/use-i18n';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The search of a screen: `/` and Ctrl+F bring the cursor here, Escape empties it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { t } = useI18n();
  return (
    <TextInput
      data-page-search
      type="search"
      maw={280}
      style={{ flex: '1 1 160px' }}
      aria-label={label}
      placeholder={label}
      value={value}
      leftSection={<IconSearch size={15} stroke={1.6} aria-hidden />}
      rightSection={
        value ? (
          <CloseButton size="xs" aria-label={t('common.clear')} onClick={() => onChange('')} />
        ) : null
      }
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
      }}
    />
  );
}
