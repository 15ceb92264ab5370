import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageAround } from './passage';

const text = 'Cairo. It served target 8.7 for 21 officers! They came\nfrom Giza.';

test.each<[string, string, string, string]>([
  ['21', 'It served target 8.7 for ', '21', ' officers!'],
  ['8.7', 'It served target ', '8.7', ' for 21 officers!'],
  ['Cairo', '', 'Cairo', '.'],
  ['They', '', 'They', ' came'],
  ['Giza.', 'from ', 'Giza.', ''],
])('%s stands in its sentence', (words, before, marked, after) => {
  const start = text.indexOf(words);
  expect(passageAround(text, start, start + words.length)).toEqual({ before, marked, after });
});

test('a long line is cut', () => {
  const line = 'a'.repeat(1000);
  const { before, after } = passageAround(line, 500, 510);
  expect([before.length, after.length]).toEqual([240, 240]);
});

test('the passage is a piece of the text and holds the range', () => {
  const range = fc.tuple(fc.nat(text.length), fc.nat(text.length));
  fc.assert(
    fc.property(range, ([a, b]) => {
      const [start, end] = a < b ? [a, b] : [b, a];
      const { before, marked, after } = passageAround(text, start, end);
      expect(marked).toBe(text.slice(start, end));
      expect(text).toContain(before + marked + after);
    }),
  );
});
