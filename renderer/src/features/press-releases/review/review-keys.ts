/** What can be done with the field that has the focus, and with the whole review. */
export type ReviewCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'next-open'
  | 'edit'
  | 'confirm'
  | 'confirm-sure'
  | 'reject'
  | 'add'
  | 'link'
  | 'assign';

const keys: Readonly<Record<string, ReviewCommand>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'edit',
  F2: 'edit',
  Delete: 'reject',
  '+': 'add',
};

const letters: Readonly<Record<string, ReviewCommand>> = {
  a: 'confirm',
  r: 'reject',
  l: 'link',
  n: 'next-open',
  m: 'assign',
};

interface PressedKey {
  readonly key: string;
  /** The place on the keyboard, `KeyA`. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** With an Arabic layout a letter is read as the Latin letter printed on the same key. */
export function commandOfKey(pressed: PressedKey): ReviewCommand | undefined {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (ctrlKey || metaKey || altKey) return undefined;
  // With Shift an Arabic layout gives vowel marks and punctuation, too; a French "a" stands on another key.
  const isLatin = /^\p{Script=Latin}$/u.test(key);
  const letter = !isLatin && code.startsWith('Key') ? code.slice(3) : key;
  const command = letters[letter.toLowerCase()];
  if (!command) return shiftKey && key !== '+' ? undefined : keys[key];
  if (!shiftKey) return command;
  return command === 'confirm' ? 'confirm-sure' : undefined;
}
