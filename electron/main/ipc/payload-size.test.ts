import { expect, test } from 'vitest';
import { exceedsSize } from './payload-size';

const circle: { self?: unknown } = {};
circle.self = circle;

test.each([
  ['nothing', undefined, false],
  ['a short text', 'a'.repeat(99), false],
  ['a long text', 'a'.repeat(101), true],
  ['bytes', { name: 'x', bytes: new Uint8Array(101) }, true],
  ['few bytes', { name: 'x', bytes: new Uint8Array(50) }, false],
  ['a plain buffer', new ArrayBuffer(101), true],
  ['texts in an array', Array.from({ length: 11 }, () => 'abcdefghij'), true],
  ['many numbers', Array.from({ length: 101 }, () => 1), true],
  ['a hidden map', new Map([['a', new Set(['b'.repeat(101)])]]), true],
  ['a circle', circle, false],
])('%s', (_, value, exceeds) => {
  expect(exceedsSize(value, 100)).toBe(exceeds);
});

test('a table of a million cells is weighed, not refused for its length', () => {
  const rows = Array.from({ length: 1_000_000 }, () => 1);
  expect(exceedsSize(rows, 50 * 1024 * 1024)).toBe(false);
});
