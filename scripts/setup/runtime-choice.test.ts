import { expect, test } from 'vitest';
import { chooseRuntime } from './runtime-choice.mjs';

const HOUR = 60 * 60 * 1000;
const nothing = {
  hasOverride: false,
  isInstalled: false,
  downloadFailedAt: undefined,
  now: 100 * HOUR,
  platform: 'linux',
  arch: 'x64',
};
const failed = { ...nothing, downloadFailedAt: 99 * HOUR };

test.each([
  ['override', 'an override comes first', { ...failed, hasOverride: true, isInstalled: true }],
  ['installed', 'an installed one comes next', { ...failed, isInstalled: true }],
  ['download', 'with nothing there the download is tried', nothing],
  ['fallback', 'a download that failed an hour ago is left alone', failed],
  ['download', 'after a day it is tried again', { ...failed, downloadFailedAt: 75 * HOUR }],
  ['download', 'macOS has no fallback', { ...failed, platform: 'darwin' }],
  ['download', 'nor has Linux on ARM', { ...failed, arch: 'arm64' }],
] as const)('%s: %s', (choice, _why, facts) => {
  expect(chooseRuntime(facts)).toBe(choice);
});
