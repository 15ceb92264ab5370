import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readTypedTime } from '#shared/calendar/clock-time';

interface TimeFieldProps {
  readonly label: string;
  /** `HH:mm`, or null for no time. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error?: string | undefined;
}

/** A time of day as it is typed: `9`, `930` and `9.30` become `09:30` on leaving; anything else is put back. */
export function TimeField({ label, value, onChange, error }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed === null) return;
    const time = readTypedTime(typed);
    if (time !== null || typed.trim() === '') onChange(time);
    setTyped(null);
  };
  return (
    <TextInput
      aria-label={label}
      dir="ltr"
      maxLength={5}
      placeholder="–"
      value={typed ?? value ?? ''}
      error={error !== undefined}
      title={error}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
