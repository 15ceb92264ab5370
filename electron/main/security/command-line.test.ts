import { expect, test } from 'vitest';
import { findForbiddenSwitch, forbiddenSwitches } from './command-line';

test.each(forbiddenSwitches)('--%s is found', (name) => {
  expect(findForbiddenSwitch((candidate) => candidate === name)).toBe(name);
});

test('an ordinary start is let through', () => {
  expect(findForbiddenSwitch((name) => name === 'lang')).toBeUndefined();
});
