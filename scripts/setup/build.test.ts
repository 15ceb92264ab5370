import { expect, test } from 'vitest';
import { fingerprintSources } from './build.mjs';

const page = { path: 'renderer/src/main.tsx', size: 10, mtimeMs: 1 };
const shell = { path: 'electron/main/index.ts', size: 20, mtimeMs: 2 };
const before = fingerprintSources([page, shell], '45.4.1');

test.each([
  ['a changed size', [page, { ...shell, size: 21 }]],
  ['a newer file', [page, { ...shell, mtimeMs: 3 }]],
  ['a file put back to an older state', [page, { ...shell, mtimeMs: 1 }]],
  ['a new file', [page, shell, { path: 'shared/new.ts', size: 1, mtimeMs: 1 }]],
  ['a deleted file', [page]],
  ['a renamed file', [page, { ...shell, path: 'electron/main/start.ts' }]],
])('%s asks for a build', (_change, files) => {
  expect(fingerprintSources(files, '45.4.1')).not.toBe(before);
});

test('another runtime asks for a build', () => {
  expect(fingerprintSources([page, shell], '33.2.1')).not.toBe(before);
});

test('neither the order of the files nor a changed test does', () => {
  const testFile = { path: 'shared/a.test.ts', size: 1, mtimeMs: 9 };
  expect(fingerprintSources([shell, testFile, page], '45.4.1')).toBe(before);
});
