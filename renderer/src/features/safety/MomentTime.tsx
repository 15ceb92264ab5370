import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readTypedTime } from '#shared/calendar/clock-time';
import { useI18n } from '../../i18n/use-i18n';

interface MomentTimeProps {
  /** `HH:mm`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time of day as it is typed: `9`, `930` and `9.30` become `09:30`; anything else is put back. */
export function MomentTime({ value, onChange }: MomentTimeProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const time = typed === null ? null : readTypedTime(typed);
    if (time !== null) onChange(time);
    setTyped(null);
  };
  return (
    <TextInput
      label={t('safety.moment.time')}
      w={90}
      maxLength={5}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
      styles={{ input: { direction: 'ltr' } }}
    />
  );
}
