import { expect, test } from 'vitest';
import { createTranslator } from './translator';

test('numbers among the values are written in the digits of the setting', () => {
  const latin = createTranslator('ar', 'latin')('common.selected', { count: 12 });
  const arabic = createTranslator('ar', 'arabic-indic')('common.selected', { count: 12 });
  expect(latin).toContain('12');
  expect(arabic).toContain('١٢');
});

test.each([
  ['en', 1, '1 selected'],
  ['en', 2, '2 selected'],
  ['fr', 0, '0 sélectionné'],
  ['ar', 2, 'تم تحديد عنصرين'],
] as const)('%s chooses the plural form for %i', (locale, count, text) => {
  expect(createTranslator(locale)('common.selected', { count })).toBe(text);
});
