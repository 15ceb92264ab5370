import { NumberInput, type NumberInputProps } from '@mantine/core';

interface NullableNumberProps
  extends Omit<NumberInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** `null` is "not known", which is not 0. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A number that may be left empty; whole and not negative unless said otherwise. */
export function NullableNumber({ value, onChange, ...props }: NullableNumberProps) {
  return (
    <NumberInput
      min={0}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      {...props}
      value={value ?? ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
    />
  );
}
