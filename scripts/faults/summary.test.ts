import { expect, test } from 'vitest';
import { type Trial, unharmed } from './fault';
import { type FaultResult, formatResults, meetsTargets, summariseTrials } from './summary';

const trial = (change: Partial<Trial>): Trial => ({ ...unharmed, acknowledged: 10, ...change });
const result = (...trials: Trial[]): FaultResult => ({
  name: 'kill',
  title: 'Killed',
  trials,
  skipped: null,
});

test('trials add up', () => {
  const trials = [
    trial({ backMs: 1_000 }),
    trial({ lost: 2, isSilent: true, falseSaved: 1, backMs: 3_000 }),
    trial({ failure: 'gone', backMs: null }),
  ];
  expect(summariseTrials(trials)).toEqual({
    tried: 3,
    acknowledged: 30,
    lost: 2,
    silentLosses: 1,
    falseSaved: 1,
    failures: 1,
    medianBackMs: 2_000,
    worstBackMs: 3_000,
  });
});

test.each([
  ['all is well', result(trial({})), true],
  ['one edit is lost', result(trial({}), trial({ lost: 1 })), false],
  ['a loss is silent', result(trial({ isSilent: true })), false],
  ['a "saved" is false', result(trial({ falseSaved: 1 })), false],
  ['a trial failed', result(trial({ failure: 'gone' })), false],
  ['nothing was tried', result(), false],
  ['it was skipped', { ...result(), skipped: 'needs root' }, true],
])('the targets when %s', (_, given, meets) => {
  expect(meetsTargets(given)).toBe(meets);
});

test('the table names what was skipped and why, and what went wrong', () => {
  const cut = { name: 'cut', title: 'Power cut', trials: [], skipped: 'needs root' };
  const text = formatResults([result(trial({ backMs: 1_234, failure: 'gone' })), cut]).join('\n');
  expect(text).toContain('1.2 s');
  expect(text).toContain('Skipped: Power cut (needs root)');
  expect(text).toContain('kill, trial 1: gone');
});
