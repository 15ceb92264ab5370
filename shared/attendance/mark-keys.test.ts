import { expect, test } from 'vitest';
import { locales } from '../i18n/locales';
import { markKeys, markOfKey, markOrder, nextMark } from './mark-keys';

test.each([
  ['p', 'KeyP', 'present'],
  ['P', 'KeyP', 'present'],
  ['l', 'KeyL', 'late'],
  ['e', 'KeyE', 'excused'],
  ['a', 'KeyA', 'absent'],
  ['o', 'KeyO', 'left-early'],
  ['r', 'KeyR', 'late'],
  ['j', 'KeyJ', 'excused'],
  ['d', 'KeyD', 'left-early'],
  ['ح', 'KeyP', 'present'],
  ['ت', 'KeyJ', 'late'],
  ['ع', 'KeyU', 'excused'],
  ['غ', 'KeyY', 'absent'],
  ['خ', 'KeyO', 'left-early'],
  ['1', 'Digit1', 'present'],
  ['5', 'Digit5', 'left-early'],
  ['٢', 'Digit2', 'late'],
] as const)('%s (%s) sets %s', (key, code, mark) => {
  expect(markOfKey({ key, code })).toBe(mark);
});

test('with an Arabic layout the Latin letters on the keys work as well', () => {
  expect(markOfKey({ key: 'ش', code: 'KeyA' })).toBe('absent');
  expect(markOfKey({ key: 'م', code: 'KeyL' })).toBe('late');
  expect(markOfKey({ key: 'ث', code: 'KeyE' })).toBe('excused');
});

test('with a French layout it is the letter that counts, not the place of its key', () => {
  expect(markOfKey({ key: 'a', code: 'KeyQ' })).toBe('absent');
  expect(markOfKey({ key: 'q', code: 'KeyA' })).toBeUndefined();
});

test.each(['x', 'Enter', '0', '6', ' ', 'Tab', 'ArrowLeft', 'F1', 'س'])(
  '%s sets nothing',
  (key) => {
    expect(markOfKey({ key, code: 'KeyS' })).toBeUndefined();
  },
);

test.each(locales)('in %s each mark has a letter of its own that sets it', (locale) => {
  const letters = markOrder.map((mark) => markKeys[locale][mark]);
  expect(new Set(letters).size).toBe(markOrder.length);
  expect(letters.map((key) => markOfKey({ key, code: '' }))).toEqual(markOrder);
});

test('clicks go through all marks and end without one', () => {
  const seen = [nextMark(null)];
  for (let step = 0; step < markOrder.length; step += 1) seen.push(nextMark(seen.at(-1) ?? null));
  expect(seen.at(-1)).toBeNull();
  expect(new Set(seen)).toEqual(new Set([...markOrder, null]));
});
