import type { ReactNode } from 'react';
import classes from './Door.module.css';

interface DoorOptionProps {
  readonly id: string;
  readonly isMarked: boolean;
  /** Somebody who is here already. */
  readonly isQuiet: boolean;
  readonly detail: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

export function DoorOption(props: DoorOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field that names this option
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
    <div
      id={props.id}
      role="option"
      aria-selected={props.isMarked}
      className={classes.option}
      data-quiet={props.isQuiet || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
    >
      <span className={classes.optionName}>{props.children}</span>
      {props.detail ? <span className={classes.detail}>{props.detail}</span> : null}
    </div>
  );
}
