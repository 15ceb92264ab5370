import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockOf, countCells, fitSelection, moveSelection, type Selection } from './grid-moves';

const size = { rows: 30, columns: 6 };
const plain = { shiftKey: false, ctrlKey: false, metaKey: false };

function at(row: number, column: number, anchor = { row, column }): Selection {
  return { anchor, active: { row, column } };
}

test.each([
  ['ArrowDown', {}, 'ltr', [6, 2]],
  ['ArrowUp', {}, 'ltr', [4, 2]],
  ['ArrowRight', {}, 'ltr', [5, 3]],
  ['ArrowLeft', {}, 'ltr', [5, 1]],
  ['ArrowRight', {}, 'rtl', [5, 1]],
  ['ArrowLeft', {}, 'rtl', [5, 3]],
  ['ArrowRight', { ctrlKey: true }, 'ltr', [5, 5]],
  ['ArrowRight', { ctrlKey: true }, 'rtl', [5, 0]],
  ['ArrowLeft', { ctrlKey: true }, 'rtl', [5, 5]],
  ['ArrowDown', { metaKey: true }, 'ltr', [29, 2]],
  ['PageDown', {}, 'ltr', [15, 2]],
  ['PageUp', {}, 'ltr', [0, 2]],
  ['Home', {}, 'rtl', [5, 0]],
  ['End', {}, 'ltr', [5, 5]],
  ['Home', { ctrlKey: true }, 'ltr', [0, 0]],
  ['End', { ctrlKey: true }, 'ltr', [29, 5]],
  ['Enter', {}, 'ltr', [6, 2]],
  ['Enter', { shiftKey: true }, 'ltr', [4, 2]],
] as const)('%s %o (%s) leads to %o', (key, modifiers, direction, [row, column]) => {
  const pressed = { ...plain, key, ...modifiers };
  expect(moveSelection(at(5, 2), pressed, size, 10, direction)).toEqual(at(row, column));
});

test('Shift keeps the place where the block was begun', () => {
  const pressed = { ...plain, shiftKey: true };
  const first = moveSelection(at(5, 2), { ...pressed, key: 'ArrowDown' }, size, 10, 'ltr');
  const second = moveSelection(first!, { ...pressed, key: 'ArrowLeft' }, size, 10, 'ltr');
  expect(second).toEqual(at(6, 1, { row: 5, column: 2 }));
  expect(blockOf(second!)).toEqual({ from: { row: 5, column: 1 }, to: { row: 6, column: 2 } });
  expect(countCells(blockOf(second!))).toBe(4);
});

test('Ctrl+Space takes the session, Ctrl+A the whole grid', () => {
  const column = moveSelection(at(5, 2), { ...plain, ctrlKey: true, key: ' ' }, size, 10, 'ltr');
  expect(blockOf(column!)).toEqual({ from: { row: 0, column: 2 }, to: { row: 29, column: 2 } });
  const all = moveSelection(at(5, 2), { ...plain, ctrlKey: true, key: 'a' }, size, 10, 'ltr');
  expect(countCells(blockOf(all!))).toBe(180);
});

test.each(['Tab', 'Escape', 'p', ' ', 'Delete'])('%s does not move', (key) => {
  expect(moveSelection(at(5, 2), { ...plain, key }, size, 10, 'ltr')).toBeNull();
});

test('no sequence of keys leaves the grid', () => {
  const key = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'PageDown',
    'Enter',
  );
  const pressed = fc.record({
    key,
    shiftKey: fc.boolean(),
    ctrlKey: fc.boolean(),
    metaKey: fc.constant(false),
  });
  const grid = fc.record({
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(grid, fc.array(pressed), fc.constantFrom('ltr', 'rtl'), (one, keys, direction) => {
      const end = keys.reduce<Selection>(
        (selection, each) => moveSelection(selection, each, one, 5, direction) ?? selection,
        at(0, 0),
      );
      expect(fitSelection(end, one)).toEqual(end);
    }),
  );
});

test('a selection shrinks with its grid', () => {
  expect(fitSelection(at(29, 5), { rows: 3, columns: 2 })).toEqual(at(2, 1));
});
