import { expect, test } from 'vitest';
import english from '../../i18n/messages/en.json';
import { nameReasons } from './index';

test('every reason has a sentence, and no sentence is left without its reason', () => {
  expect(Object.keys(english.people.matchReasons).sort()).toEqual([...nameReasons].sort());
});
