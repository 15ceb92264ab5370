import { expect, test } from 'vitest';
import { judgeSpace, reserveBytes } from './space';

const megabyte = 1024 * 1024;

test.each([
  [1000, true, 'enough'],
  [200, true, 'enough'],
  [199, true, 'low'],
  [64, true, 'low'],
  [63, true, 'read-only'],
  [32, true, 'read-only'],
  [31, true, 'none'],
  [0, true, 'none'],
  [232, false, 'enough'],
  [231, false, 'low'],
  [95, false, 'read-only'],
  [63, false, 'none'],
  [0, false, 'none'],
])('%i MB, reserve %s: %s', (free, hasReserve, level) => {
  expect(judgeSpace(free * megabyte, hasReserve).level).toBe(level);
});

test('giving the reserve back changes nothing of what may be done', () => {
  for (let free = 0; free < 300; free += 1) {
    const before = judgeSpace(free * megabyte, true);
    expect(judgeSpace(free * megabyte + reserveBytes, false)).toEqual(before);
  }
});
