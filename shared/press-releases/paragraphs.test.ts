import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutByEvidence } from './highlight';
import { cutIntoParagraphs } from './paragraphs';
import { makeItem } from './test-items';

function cut(text: string, ...evidence: [number, number][]) {
  const items = [makeItem({ field: 'title', value: 'x', evidence })];
  return cutIntoParagraphs(text, cutByEvidence(text.length, items));
}

test('each line with text is a paragraph, and a passage over a line break is cut there', () => {
  const paragraphs = cut('First\n \nSecond line', [3, 14]);
  expect(
    paragraphs.map(({ start, pieces }) => [start, pieces.map((piece) => [piece.start, piece.end])]),
  ).toEqual([
    [
      0,
      [
        [0, 3],
        [3, 5],
      ],
    ],
    [
      8,
      [
        [8, 14],
        [14, 19],
      ],
    ],
  ]);
});

test('whatever the text and the evidence, the pieces of a line join to the line', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ب'), maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, evidence) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      const joined = cut(text, ...evidence).map(({ start, pieces }) => {
        expect(pieces[0]?.start).toBe(start);
        return pieces.map((piece) => text.slice(piece.start, piece.end)).join('');
      });
      expect(joined).toEqual(lines);
    }),
  );
});
