import { expect, test } from 'vitest';
import { determineStage } from './stage';

test.each([
  ['invited', 'enrolled', 'invited'],
  ['confirmed', 'enrolled', 'confirmed'],
  ['invited', 'attended', 'attended'],
  ['enrolled', 'completed', 'completed'],
  ['withdrawn', 'attended', 'withdrawn'],
] as const)('%s and %s is %s', (status, state, stage) => {
  expect(determineStage({ status }, state)).toBe(stage);
});
