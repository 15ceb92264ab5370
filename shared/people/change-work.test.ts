import { expect, test } from 'vitest';
import { hasMoved, keepEarlierWork } from './change-work';

const before = { organisationId: 'A', position: 'Officer', workSince: '2021', earlierWork: [] };
const left = { organisationId: 'A', position: 'Officer', from: '2021', to: '2026-03' };

test.each([
  ['elsewhere', before, 'B', true],
  ['nowhere', before, null, true],
  ['the same', before, 'A', false],
  ['for the first time', { ...before, organisationId: null }, 'B', false],
])('moved: %s', (_, work, organisationId, expected) => {
  expect(hasMoved(work, { organisationId })).toBe(expected);
});

test('what was before is kept, the latest first, and the beginning of the new work is not guessed', () => {
  const older = { organisationId: 'C', position: '', from: null, to: null };
  const after = { ...before, organisationId: 'B', position: 'Head', earlierWork: [older] };
  expect(keepEarlierWork(before, after, '2026-03-05')).toEqual({
    organisationId: 'B',
    position: 'Head',
    workSince: null,
    earlierWork: [left, older],
  });
  const dated = { ...after, workSince: '2026-01' };
  expect(keepEarlierWork(before, dated, '2026-03-05').workSince).toBe('2026-01');
});
