import { expect, test } from 'vitest';
import { needsVirtualDisplay } from './display.mjs';

test.each([
  [true, 'linux', {}],
  [true, 'linux', { DISPLAY: '' }],
  [false, 'linux', { DISPLAY: ':0' }],
  [false, 'linux', { WAYLAND_DISPLAY: 'wayland-0' }],
  [false, 'darwin', {}],
  [false, 'win32', {}],
])('%s on %s with %j', (expected, platform, env) => {
  expect(needsVirtualDisplay(env, platform)).toBe(expected);
});
