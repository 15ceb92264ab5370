import { expect, test } from 'vitest';
import type { BackupSummary } from './backup';
import { isBackupDue } from './backup-schedule';
import { judgeSafety } from './safety-light';
import type { SafetyStatus } from './safety-status';

const now = new Date('2026-03-05T12:00:00.000Z');
const last: BackupSummary = {
  id: 'b',
  workspaceId: 'w',
  createdAt: '2026-03-05T11:30:00.000Z',
  reason: 'interval',
  program: '1.0.0',
  schema: 2,
  sequence: 4,
  lastAt: 'at',
  rows: {},
  changes: 4,
  shown: {},
  attachments: 0,
  bytes: 1000,
};
const backups = {
  last,
  lastVerifiedAt: last.createdAt,
  failure: null,
  pendingCommits: 0,
  pendingSince: null,
  secondPlace: null,
};
const calm: SafetyStatus = {
  space: { level: 'enough', freeBytes: 1e9 },
  journal: { state: 'open', sequence: 4, savedAt: '2026-03-05T11:20:00.000Z', failure: null },
  backups,
  damage: [],
};
const place = { name: 'Stick', lastAt: '2026-03-04T12:00:00.000Z', isReachable: false };
const damage = { segment: 1, line: 1, fromSequence: null, toSequence: null };

test.each<[string, Partial<SafetyStatus>, boolean, string, string[]]>([
  ['all is well', {}, false, 'green', []],
  [
    'commits have waited an hour',
    { backups: { ...backups, pendingSince: '2026-03-05T11:00:00.000Z' } },
    false,
    'green',
    [],
  ],
  [
    'commits have waited a day',
    { backups: { ...backups, pendingSince: '2026-03-04T12:00:00.000Z' } },
    false,
    'amber',
    ['backup-overdue'],
  ],
  [
    'the last backup failed',
    { backups: { ...backups, failure: 'disk-full' } },
    false,
    'amber',
    ['backup-failed'],
  ],
  [
    'the second place was there yesterday',
    { backups: { ...backups, secondPlace: place } },
    false,
    'green',
    [],
  ],
  [
    'the second place has been away for a week',
    { backups: { ...backups, secondPlace: { ...place, lastAt: '2026-02-26T12:00:00.000Z' } } },
    false,
    'amber',
    ['second-place-overdue'],
  ],
  [
    'the second place is new and away',
    { backups: { ...backups, secondPlace: { ...place, lastAt: null } } },
    false,
    'amber',
    ['second-place-overdue'],
  ],
  [
    'the second place is new and there',
    { backups: { ...backups, secondPlace: { name: 'Stick', lastAt: null, isReachable: true } } },
    false,
    'green',
    [],
  ],
  ['little space', { space: { level: 'low', freeBytes: 1 } }, false, 'amber', ['space-low']],
  [
    'too little space',
    { space: { level: 'read-only', freeBytes: 1 } },
    false,
    'red',
    ['space-read-only'],
  ],
  ['no space', { space: { level: 'none', freeBytes: 0 } }, false, 'red', ['space-read-only']],
  ['a frozen window', {}, true, 'red', ['frozen']],
  [
    'a journal that could not be written',
    { journal: { ...calm.journal, state: 'failed', failure: 'io-error' } },
    false,
    'red',
    ['frozen'],
  ],
  [
    'a damaged journal',
    { damage: [{ code: 'journal-damaged', ...damage }] },
    false,
    'amber',
    ['journal-damaged'],
  ],
  [
    'a tail that was cut off after a kill',
    { damage: [{ code: 'torn-tail', ...damage }] },
    false,
    'green',
    [],
  ],
  [
    'several',
    { space: { level: 'low', freeBytes: 1 }, damage: [{ code: 'journal-missing', ...damage }] },
    true,
    'red',
    ['frozen', 'space-low', 'journal-damaged'],
  ],
])('%s', (_, change, isFrozen, colour, concerns) => {
  expect(judgeSafety({ ...calm, ...change }, isFrozen, now)).toEqual({ colour, concerns });
});

test.each([
  [null, false],
  ['2026-03-05T11:30:01.000Z', false],
  ['2026-03-05T11:30:00.000Z', true],
])('first unsaved commit at %s: a backup is due is %s', (pendingSince, isDue) => {
  expect(isBackupDue({ ...backups, pendingSince }, now)).toBe(isDue);
});
