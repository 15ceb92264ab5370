import { NumberInput } from '@mantine/core';

interface ScoreFieldProps {
  readonly label: string;
  /** By which an address can lead to it. */
  readonly field?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** An empty field is "not known", never 0. */
export function ScoreField({ label, field, value, onChange }: ScoreFieldProps) {
  return (
    <NumberInput
      label={label}
      data-field={field}
      min={0}
      max={1000}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}
