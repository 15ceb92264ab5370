import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutByEvidence } from './highlight';
import type { ReviewItem } from './review-items';

const item = (key: string, ...evidence: [number, number][]): ReviewItem => ({
  key,
  group: 'time',
  field: 'startDate',
  kind: 'date',
  state: 'proposed',
  value: '2026-03-05',
  proposed: '2026-03-05',
  detail: '',
  evidence,
  confidence: 1,
  doubts: [],
  reason: null,
  link: null,
});

test('a text without evidence is one piece, an empty text none', () => {
  expect(cutByEvidence(10, [])).toEqual([{ start: 0, end: 10, keys: [], group: null }]);
  expect(cutByEvidence(0, [item('a', [0, 4])])).toEqual([]);
});

test('overlapping evidence gives a piece that belongs to both, the shorter one first', () => {
  const pieces = cutByEvidence(20, [item('sentence', [2, 18]), item('date', [5, 9])]);
  expect(pieces.map(({ start, end, keys }) => [start, end, keys])).toEqual([
    [0, 2, []],
    [2, 5, ['sentence']],
    [5, 9, ['date', 'sentence']],
    [9, 18, ['sentence']],
    [18, 20, []],
  ]);
});

test('rejected values colour nothing', () => {
  const rejected = { ...item('a', [1, 3]), state: 'rejected' as const };
  expect(cutByEvidence(5, [rejected])).toHaveLength(1);
});

test('whatever the evidence, the pieces join to the whole text', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)));
  fc.assert(
    fc.property(fc.nat(50), spans, (length, evidence) => {
      const pieces = cutByEvidence(length, [item('a', ...evidence)]);
      expect(pieces[0]?.start ?? 0).toBe(0);
      expect(pieces.at(-1)?.end ?? 0).toBe(length);
      for (const [index, piece] of pieces.entries()) {
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(pieces[index + 1]?.start ?? length).toBe(piece.end);
      }
    }),
  );
});
