import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { isIsoDate } from '#shared/calendar/iso-date';
import type { ItemValue, ReviewItem } from '#shared/press-releases/review-items';
import { ChoiceEditor } from './ChoiceEditor';
import { CountEditor } from './CountEditor';
import { DateEditor } from './DateEditor';
import { TextEditor } from './TextEditor';

interface FieldEditorProps {
  readonly item: ReviewItem;
  readonly initial: ItemValue | null;
  readonly label: string;
  readonly onSave: (value: ItemValue) => void;
  readonly onCancel: () => void;
  /** The keyboard leaves the editor for the row in which it stands. */
  readonly onLeave: () => void;
}

const editors = {
  text: TextEditor,
  person: TextEditor,
  organisation: TextEditor,
  programme: TextEditor,
  topic: TextEditor,
  date: DateEditor,
  count: CountEditor,
  kind: ChoiceEditor,
  country: ChoiceEditor,
  goal: ChoiceEditor,
  target: ChoiceEditor,
} as const;

/** Types a value in its place. Enter and leaving save it when it is one, Escape leaves the old one. */
export function FieldEditor({ item, initial, label, onSave, onCancel, onLeave }: FieldEditorProps) {
  const typed = useRef<ItemValue | null>(null);
  const isClosed = useRef(false);
  const Editor = editors[item.kind];

  const close = (value: ItemValue | null) => {
    if (isClosed.current) return;
    isClosed.current = true;
    if (value !== null && isUsable(item, value)) onSave(value);
    else onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      onLeave();
      close(null);
    }
    if (event.key !== 'Enter' || event.defaultPrevented || event.shiftKey) return;
    event.preventDefault();
    onLeave();
    // A field may have more to say when it is left: a date typed with two digits for the year.
    if (event.target instanceof HTMLElement) event.target.blur();
    close(typed.current);
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    const isStillHere =
      relatedTarget instanceof Element &&
      (currentTarget.contains(relatedTarget) || relatedTarget.closest('[data-portal]') !== null);
    if (!isStillHere) close(typed.current);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the field inside
    <div onKeyDown={onKeyDown} onBlur={onBlur}>
      <Editor
        item={item}
        initial={initial}
        label={label}
        onChange={(value) => {
          typed.current = value;
        }}
        onChoose={(value) => {
          onLeave();
          close(value);
        }}
      />
    </div>
  );
}

function isUsable({ kind }: ReviewItem, value: ItemValue): boolean {
  return kind === 'date' ? isIsoDate(String(value)) : String(value).trim() !== '';
}
