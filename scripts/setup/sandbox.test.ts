import { expect, test } from 'vitest';
import { canUseSandbox } from './sandbox.mjs';

const debian = {
  platform: 'linux',
  isRoot: false,
  hasSetuidHelper: false,
  appArmorRestricts: undefined,
  userNamespaces: '1\n',
};

test.each([
  [true, 'a user on Debian', debian],
  [true, 'a user on a kernel without these settings', { ...debian, userNamespaces: undefined }],
  [false, 'root', { ...debian, isRoot: true }],
  [false, 'root, even with the helper', { ...debian, isRoot: true, hasSetuidHelper: true }],
  [false, 'a user on recent Ubuntu', { ...debian, appArmorRestricts: '1\n' }],
  [
    true,
    'the same with the helper',
    { ...debian, appArmorRestricts: '1\n', hasSetuidHelper: true },
  ],
  [false, 'a kernel without user namespaces', { ...debian, userNamespaces: '0\n' }],
  [true, 'macOS', { ...debian, platform: 'darwin', isRoot: true }],
])('%s for %s', (expected, _who, facts) => {
  expect(canUseSandbox(facts)).toBe(expected);
});
