import { expect, test } from 'vitest';
import { sexOfKey } from './sex-keys';

test.each([
  ['f', 'en', 'F'],
  ['H', 'fr', 'M'],
  ['m', 'fr', 'M'],
  ['أ', 'ar', 'F'],
  ['ذ', 'ar', 'M'],
  ['2', 'ar', 'M'],
  ['٤', 'ar', 'U'],
  ['5', 'en', undefined],
  ['q', 'en', undefined],
  ['Enter', 'en', undefined],
] as const)('the key %s means in %s %s', (key, locale, sex) => {
  expect(sexOfKey(key, locale)).toBe(sex);
});
