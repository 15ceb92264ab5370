import { expect, test } from 'vitest';
import { digestShape } from './list-shape';

const shape = (...headers: readonly string[]) => digestShape(headers.map((header) => ({ header })));

test('lists of one form have one digest, whatever their dates and their letters of the header', () => {
  expect(shape('Name', 'Sex', '10/03')).toBe(shape('NAME', 'sex ', '17/05', ''));
  expect(shape('الاسم', 'الجنس')).toBe(shape('الإسم', 'الجنس'));
});

test('another header, another order and no header are other forms', () => {
  const digest = shape('Name', 'Sex');
  expect(digest).toMatch(/^[0-9a-f]{16}$/);
  expect(shape('Sex', 'Name')).not.toBe(digest);
  expect(shape('Name', 'Age')).not.toBe(digest);
  expect(shape('Name')).not.toBe(digest);
  expect(shape('', '')).toBeNull();
});
