import { expect, test } from 'vitest';
import { joinClauses, joinList } from './join-list';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

test('what is missing leaves no comma', () => {
  expect(plain(joinList(['Cairo', '', null, undefined, 'Egypt'], 'en'))).toBe('Cairo, Egypt');
  expect(joinList([null, ''], 'fr')).toBe('');
});

test('Arabic has a comma of its own', () => {
  expect(plain(joinList(['Cairo', 'مصر'], 'ar'))).toBe('Cairo، مصر');
});

test('each part is isolated', () => {
  expect(joinList(['IOM', 'مصر'], 'en', ' · ')).toBe('\u2068IOM\u2069 · \u2068مصر\u2069');
});

test.each([
  ['en', 'a; b'],
  ['fr', 'a\u202f; b'],
  ['ar', 'a؛ b'],
] as const)('clauses stand in %s with its own semicolon', (locale, text) => {
  expect(joinClauses(['a', '', 'b'], locale)).toBe(text);
});
