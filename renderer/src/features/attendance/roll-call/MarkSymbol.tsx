import type { Mark } from '#shared/attendance/schema';
import classes from './RollCallGrid.module.css';

interface MarkSymbolProps {
  readonly mark: Mark;
  /** Its letter in the user's language. */
  readonly text: string;
}

/** A mark as its letter; its shape differs as well, so that colour is not needed to tell marks apart. */
export function MarkSymbol({ mark, text }: MarkSymbolProps) {
  return (
    <span className={classes.mark} data-mark={mark} aria-hidden>
      {text}
    </span>
  );
}
