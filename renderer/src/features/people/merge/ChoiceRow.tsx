import { useId } from 'react';
import classes from './Merge.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

interface ChoiceRowProps<Value extends string> {
  readonly label: string;
  /** `null` leaves the place empty. */
  readonly options: readonly (Option<Value> | null)[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One line of the comparison: what each record says, one of which is chosen. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { label, options, value, onChange } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classes.row}>
      <div className={classes.label}>{label}</div>
      {options.map((option, index) =>
        option === null ? (
          <div key={index} className={classes.gap} />
        ) : (
          <label
            key={option.value}
            className={classes.choice}
            data-is-empty={option.text === '' || undefined}
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <bdi>{option.text || '–'}</bdi>
          </label>
        ),
      )}
    </div>
  );
}
