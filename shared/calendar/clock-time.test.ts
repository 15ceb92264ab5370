import { expect, test } from 'vitest';
import { readTypedTime } from './clock-time';

test.each([
  ['9', '09:00'],
  ['09', '09:00'],
  ['930', '09:30'],
  ['1330', '13:30'],
  ['9:30', '09:30'],
  ['9.05', '09:05'],
  ['9h30', '09:30'],
  ['9h', '09:00'],
  [' 09:30 ', '09:30'],
  ['٩:٣٠', '09:30'],
  ['0:00', '00:00'],
  ['24:00', null],
  ['9:60', null],
  ['9:3', null],
  ['noon', null],
  ['', null],
])('%j is %j', (text, time) => {
  expect(readTypedTime(text)).toBe(time);
});
