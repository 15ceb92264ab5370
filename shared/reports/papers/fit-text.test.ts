import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText } from './fit-text';

const box = { width: 78, height: 14, sizes: [16, 13, 11, 9, 7] };

test.each([
  ['Salma Haddad', 16],
  ['عبد الرحمن محمد', 16],
  ['Abdel Rahman Mohamed Abdel Fattah El Gohary', 13],
  ['عبد الرحمن محمد عبد الفتاح الجوهري بن يوسف أبو العلا الشرقاوي', 13],
  ['', 16],
])('%s is set in %i points', (text, size) => {
  expect(fitText(text, box)).toBe(size);
});

test('a longer text is never set larger, and what fits nowhere gets the smallest size', () => {
  const word = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, (words, more) => {
      const text = words.join(' ');
      expect(fitText(`${text} ${more}`, box)).toBeLessThanOrEqual(fitText(text, box));
    }),
  );
  expect(fitText('a'.repeat(2000), box)).toBe(7);
});
