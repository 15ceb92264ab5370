import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { ValueEditorProps } from './value-editor';

const MOST_PEOPLE = 1_000_000;

/** A number of people. */
export function CountEditor({ initial, label, onChange }: ValueEditorProps) {
  const [count, setCount] = useState<string | number>(initial ?? '');
  return (
    <NumberInput
      autoFocus
      w={120}
      aria-label={label}
      allowDecimal={false}
      allowNegative={false}
      max={MOST_PEOPLE}
      clampBehavior="strict"
      value={count}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(value) => {
        setCount(value);
        onChange(typeof value === 'number' ? value : null);
      }}
    />
  );
}
