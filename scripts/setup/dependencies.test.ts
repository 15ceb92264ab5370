import { expect, test } from 'vitest';
import { findStalePackages } from './dependencies.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
    'node_modules/vite': { version: '8.3.8', integrity: 'sha512-b' },
    'node_modules/@biomejs/cli-win32-x64': {
      version: '2.5.15',
      integrity: 'sha512-c',
      optional: true,
    },
  },
};
const { '': _root, 'node_modules/@biomejs/cli-win32-x64': _windows, ...present } = lock.packages;

test.each([
  ['nothing is installed', undefined, ['node_modules/zod', 'node_modules/vite']],
  ['everything for this platform is installed', present, []],
  [
    'one package is missing',
    { 'node_modules/zod': present['node_modules/zod'] },
    ['node_modules/vite'],
  ],
  [
    'one package has another version',
    { ...present, 'node_modules/vite': { version: '8.3.7', integrity: 'sha512-b' } },
    ['node_modules/vite'],
  ],
  [
    'one package has another content',
    { ...present, 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-x' } },
    ['node_modules/zod'],
  ],
  [
    'an optional package has another version',
    { ...present, 'node_modules/@biomejs/cli-win32-x64': { version: '2.5.14' } },
    ['node_modules/@biomejs/cli-win32-x64'],
  ],
])('when %s', (_situation, packages, stale) => {
  const installed = packages === undefined ? undefined : { packages };
  expect(findStalePackages(lock, installed)).toEqual(stale);
});
