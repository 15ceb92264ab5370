import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestRows, hasSameDigests, startTableDigests } from './digest';
import { type Row, readRows, writeRows } from './row';

const digestOf = (given: readonly Row[]) => digestRows(given).value();

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const row = fc.dictionary(fc.constantFrom('id', 'nameArabic', 'post', 'flags'), value);
const rows = fc.array(row, { minLength: 1, maxLength: 20 });

test('the order of the rows and the way through JSON change nothing', () => {
  fc.assert(
    fc.property(rows, (given) => {
      expect(digestOf(given.toReversed())).toBe(digestOf(given));
      expect(digestOf(readRows(writeRows(given)))).toBe(digestOf(given));
    }),
  );
});

test('one row more, one less, or one field changed gives another digest', () => {
  fc.assert(
    fc.property(rows, row, fc.nat(), (given, other, choice) => {
      const place = choice % given.length;
      const changed = given.with(place, { ...given[place], changed: choice });
      for (const wrong of [[...given, other], given.slice(1), changed]) {
        expect(digestOf(wrong)).not.toBe(digestOf(given));
      }
    }),
  );
});

test('values that change places between rows are noticed', () => {
  const pair = [
    { id: 'a', post: 'x' },
    { id: 'b', post: 'y' },
  ];
  const crossed = [
    { id: 'a', post: 'y' },
    { id: 'b', post: 'x' },
  ];
  expect(digestOf(crossed)).not.toBe(digestOf(pair));
});

test('100,000 rows that are nearly alike meet nowhere', () => {
  const seen = new Set<string>();
  for (let number = 0; number < 100_000; number += 1) seen.add(digestOf([{ id: `p${number}` }]));
  expect(seen.size).toBe(100_000);
});

test('what was added up in pieces is what was added up at once, and the pieces stay as they are', () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const pieces = [digestRows(first), digestRows(second)];
      const before = pieces.map((piece) => piece.value());
      const [once, twice] = [startTableDigests(), startTableDigests()];
      for (const piece of pieces) once.addDigest('people', piece);
      twice.add('people', [...first, ...second]);
      expect(once.values()).toEqual(twice.values());
      expect(pieces.map((piece) => piece.value())).toEqual(before);
    }),
  );
});

test('tables are told apart, and those without rows are not named', () => {
  const [left, right] = [startTableDigests(), startTableDigests()];
  left.add('people', [{ id: 'a' }]);
  left.add('topics', []);
  right.add('people', [{ id: 'a' }]);
  expect(hasSameDigests(left.values(), right.values())).toBe(true);
  right.add('topics', [{ id: 'a' }]);
  expect(hasSameDigests(left.values(), right.values())).toBe(false);
  expect(Object.keys(left.values())).toEqual(['people']);
});
