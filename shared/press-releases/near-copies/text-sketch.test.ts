import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOfText, sketchText } from './text-sketch';

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

const share = (a: string, b: string) => shareOfText(sketchText(a), sketchText(b));

test.each([
  ['the same text', words(300), words(300), 1, 1],
  ['the same short text', words(30), words(30), 1, 1],
  [
    'with menus around it',
    words(300),
    `${words(200, 1_000)} ${words(300)} ${words(90, 2_000)}`,
    0.95,
    1,
  ],
  ['a short text within a long one', words(60), `${words(400, 1_000)} ${words(60)}`, 0.8, 1],
  ['half of the text', words(400), `${words(200)} ${words(200, 1_000)}`, 0.3, 0.7],
  ['nothing in common', words(300), words(300, 1_000), 0, 0],
  ['no text', '', words(300), 0, 0],
  ['a phrase', 'the course was held', 'the course was held', 0, 0],
])('%s', (_, a, b, least, most) => {
  expect(share(a, b)).toBeGreaterThanOrEqual(least);
  expect(share(a, b)).toBeLessThanOrEqual(most);
});

test('spelling, vowel signs and punctuation do not matter', () => {
  const text =
    'نظّم المركز دورة تدريبية حول الإحالة، في سلمى يومي ٦ و٧ أبريل بمشاركة أربعة وعشرين متدربًا';
  const other = text
    .replace('ّ', '')
    .replace('،', ' -')
    .replace('الإحالة', 'الاحالة')
    .replace('متدربًا', 'متدربا');
  expect(share(text, other)).toBe(1);
});

test('who comes first does not matter, and every share lies between 0 and 1', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 400 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const one = share(a.join(' '), b.join(' '));
      expect(one).toBe(share(b.join(' '), a.join(' ')));
      expect(one).toBeGreaterThanOrEqual(0);
      expect(one).toBeLessThanOrEqual(1);
    }),
  );
});
