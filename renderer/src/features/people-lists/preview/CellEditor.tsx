import { useEffect, useRef } from 'react';
import classes from './ListPreview.module.css';

interface CellEditorProps {
  readonly label: string;
  readonly value: string;
  /** With the new text, or `null` when nothing is to change. */
  readonly onDone: (text: string | null) => void;
}

/** A cell that is being written anew: Enter keeps, Escape gives up. */
export function CellEditor({ label, value, onDone }: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => input.current?.select(), []);
  const finish = (isKept: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const text = input.current?.value ?? '';
    const row = input.current?.closest<HTMLElement>('[data-index]');
    onDone(isKept && text !== value ? text : null);
    row?.focus();
  };
  return (
    <input
      ref={input}
      className={classes.editor}
      aria-label={label}
      dir="auto"
      defaultValue={value}
      onClick={(event) => event.stopPropagation()}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(true);
        else if (event.key === 'Escape') finish(false);
      }}
    />
  );
}
