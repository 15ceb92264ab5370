import { expect, test } from 'vitest';
import { commandOfKey } from './review-keys';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ['a', 'KeyA', {}, 'confirm'],
  ['A', 'KeyA', { shiftKey: true }, 'confirm-sure'],
  ['a', 'KeyQ', {}, 'confirm'],
  ['q', 'KeyA', {}, undefined],
  ['ش', 'KeyA', {}, 'confirm'],
  ['ِ', 'KeyA', { shiftKey: true }, 'confirm-sure'],
  ['ق', 'KeyR', {}, 'reject'],
  ['R', 'KeyR', { shiftKey: true }, undefined],
  ['Delete', 'Delete', {}, 'reject'],
  ['n', 'KeyN', {}, 'next-open'],
  ['m', 'KeyM', {}, 'assign'],
  ['+', 'Equal', { shiftKey: true }, 'add'],
  ['+', 'NumpadAdd', {}, 'add'],
  ['Enter', 'Enter', {}, 'edit'],
  ['Enter', 'Enter', { ctrlKey: true }, undefined],
  ['z', 'KeyZ', { ctrlKey: true }, undefined],
  ['a', 'KeyA', { metaKey: true }, undefined],
  ['ArrowDown', 'ArrowDown', {}, 'next'],
  ['ArrowDown', 'ArrowDown', { shiftKey: true }, undefined],
  ['x', 'KeyX', {}, undefined],
])('%s on %s with %o is %s', (key, code, modifiers, command) => {
  expect(commandOfKey({ ...plain, key, code, ...modifiers })).toBe(command);
});
