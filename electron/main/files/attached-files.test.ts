import { expect, test } from 'vitest';
import { createAttachedFiles } from './attached-files';

const file = (name: string, size: number) => ({ name, bytes: new Uint8Array(size) });

test('a file is given once', () => {
  const files = createAttachedFiles();
  const token = files.issue(file('a', 1));
  expect(files.take(token)).toMatchObject({ name: 'a' });
  expect(files.take(token)).toBeUndefined();
  expect(files.take('another')).toBeUndefined();
});

test('the oldest make room, the newest always stays', () => {
  const files = createAttachedFiles(10);
  const tokens = [file('a', 4), file('b', 4), file('c', 4), file('d', 100)].map(files.issue);
  expect(tokens.map((token) => files.take(token)?.name)).toEqual([
    undefined,
    undefined,
    undefined,
    'd',
  ]);
});

test('what was taken makes room', () => {
  const files = createAttachedFiles(10);
  const first = files.issue(file('a', 6));
  const second = files.issue(file('b', 4));
  files.take(first);
  files.issue(file('c', 6));
  expect(files.take(second)?.name).toBe('b');
});
