import { Autocomplete, Textarea } from '@mantine/core';
import { useState } from 'react';
import { insidePage } from './inside-page';
import { useNameSuggestions } from './use-name-suggestions';
import type { ValueEditorProps } from './value-editor';

/** A name with suggestions from the lists, or any other text. */
export function TextEditor({ item, initial, label, onChange, onChoose }: ValueEditorProps) {
  const suggestions = useNameSuggestions(item.kind);
  const [text, setText] = useState(String(initial ?? ''));
  const change = (next: string) => {
    setText(next);
    onChange(next.replace(/\s+/g, ' ').trim());
  };
  const input = { autoFocus: true, dir: 'auto', 'aria-label': label, value: text } as const;
  if (!suggestions) {
    return (
      <Textarea
        {...input}
        minRows={1}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => change(event.currentTarget.value)}
      />
    );
  }
  return (
    <Autocomplete
      {...input}
      data={[...suggestions]}
      limit={8}
      comboboxProps={insidePage}
      openOnFocus={false}
      onFocus={(event) => event.currentTarget.select()}
      onChange={change}
      onOptionSubmit={onChoose}
    />
  );
}
