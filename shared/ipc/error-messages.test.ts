import { expect, test } from 'vitest';
import en from '../i18n/messages/en.json';
import { errorCodes } from './result';

test.each(errorCodes)('%s has a sentence for the user', (code) => {
  expect(en.errors).toHaveProperty(code);
});
