import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareStore, leadsTo, type StoreFacts } from './compare-store';
import type { Damage, DamageCode } from './safety-status';
import type { WorkspaceStanding } from './standing';

const standing: WorkspaceStanding = {
  id: 'workspace',
  deviceId: 'device',
  sequence: 7,
  lastAt: 'at-7',
  rows: { people: 4, trainings: 2 },
  changes: 9,
  witnessed: null,
  schema: 2,
  program: '1.0.0',
  engine: 'leveldb',
  isStoreUntouched: false,
};
const equal = {
  state: 'read',
  workspaceId: 'workspace',
  lastAt: 'at-7',
  rows: { people: 4, trainings: 2, topics: 0 },
  changes: 9,
} as const;
const empty = { ...equal, workspaceId: null, lastAt: null, rows: {}, changes: 0 } as const;
const harm = (code: DamageCode): Damage => ({
  code,
  segment: 1,
  line: 2,
  fromSequence: null,
  toSequence: null,
});

const cases: ReadonlyArray<
  readonly [string, WorkspaceStanding | null, readonly DamageCode[], StoreFacts, object]
> = [
  ['nothing anywhere', null, [], { state: 'missing' }, { kind: 'first-start' }],
  ['a store that was just made', null, [], empty, { kind: 'first-start' }],
  [
    'a store from before there were journals',
    null,
    [],
    { ...equal, workspaceId: null },
    { kind: 'journal-lost' },
  ],
  [
    'an unreadable store and no journal',
    null,
    [],
    { state: 'unreadable' },
    { kind: 'store-lost', reason: 'unreadable' },
  ],
  ['the same counts', standing, [], equal, { kind: 'equal' }],
  [
    'the same counts, changes not counted',
    standing,
    [],
    { ...equal, changes: null },
    { kind: 'equal' },
  ],
  [
    'a fresh workspace',
    { ...standing, sequence: 0, lastAt: null, rows: {}, changes: 0 },
    [],
    empty,
    { kind: 'equal' },
  ],
  ['a torn tail that was cut off', standing, ['torn-tail'], equal, { kind: 'equal' }],
  ['a witness that was damaged', standing, ['witness-damaged'], equal, { kind: 'equal' }],
  [
    'a store with one commit more',
    standing,
    [],
    { ...equal, lastAt: 'at-8', rows: { people: 5, trainings: 2 }, changes: 10 },
    { kind: 'store-ahead' },
  ],
  [
    'a later store with fewer rows',
    standing,
    [],
    { ...equal, lastAt: 'at-8', rows: { people: 3, trainings: 2 }, changes: 10 },
    { kind: 'store-lost', reason: 'rows-differ' },
  ],
  [
    'a later store without more changes',
    standing,
    [],
    { ...equal, lastAt: 'at-8' },
    { kind: 'store-lost', reason: 'rows-differ' },
  ],
  [
    'a store without the last commits',
    standing,
    [],
    { ...equal, lastAt: 'at-6', rows: { people: 3, trainings: 2 }, changes: 8 },
    { kind: 'store-behind' },
  ],
  [
    'an earlier store with more rows',
    standing,
    [],
    { ...equal, lastAt: 'at-6', rows: { people: 5, trainings: 2 }, changes: 8 },
    { kind: 'store-lost', reason: 'rows-differ' },
  ],
  [
    'one row less',
    standing,
    [],
    { ...equal, rows: { people: 3, trainings: 2 } },
    { kind: 'store-lost', reason: 'rows-differ' },
  ],
  [
    'one row more',
    standing,
    [],
    { ...equal, rows: { ...equal.rows, topics: 1 } },
    { kind: 'store-lost', reason: 'rows-differ' },
  ],
  [
    'one change less',
    standing,
    [],
    { ...equal, changes: 8 },
    { kind: 'store-lost', reason: 'rows-differ' },
  ],
  ['an emptied store', standing, [], empty, { kind: 'store-lost', reason: 'emptied' }],
  ['no store', standing, [], { state: 'missing' }, { kind: 'store-lost', reason: 'missing' }],
  [
    'a store that cannot be read',
    standing,
    [],
    { state: 'unreadable' },
    { kind: 'store-lost', reason: 'unreadable' },
  ],
  [
    'the store of another workspace',
    standing,
    [],
    { ...equal, workspaceId: 'other' },
    { kind: 'store-lost', reason: 'other-workspace' },
  ],
  [
    'a damaged journal, a good store',
    standing,
    ['journal-damaged'],
    equal,
    { kind: 'journal-lost' },
  ],
  [
    'a damaged journal that knows fewer rows',
    standing,
    ['journal-damaged'],
    { ...equal, rows: { people: 6, trainings: 2 }, changes: 11 },
    { kind: 'journal-lost' },
  ],
  [
    'a damaged journal, an emptied store',
    standing,
    ['journal-damaged'],
    empty,
    { kind: 'store-lost', reason: 'emptied' },
  ],
  [
    'a missing journal, a store as the witness says',
    standing,
    ['journal-missing'],
    equal,
    { kind: 'journal-lost' },
  ],
  [
    'a missing journal, a store with less',
    standing,
    ['journal-missing'],
    { ...equal, rows: { people: 3, trainings: 2 } },
    { kind: 'store-lost', reason: 'rows-differ' },
  ],
];

test.each(cases)('%s', (_, known, damage, store, verdict) => {
  expect(compareStore(known, damage.map(harm), store)).toMatchObject({ lost: 0, ...verdict });
});

const cutJournal: WorkspaceStanding = {
  ...standing,
  witnessed: { sequence: 9, lastAt: 'at-9', rows: { people: 6, trainings: 2 }, changes: 11 },
};

test.each([
  [
    'has them',
    { ...equal, lastAt: 'at-9', rows: { people: 6, trainings: 2 }, changes: 11 },
    { kind: 'journal-lost', lost: 0 },
  ],
  ['has them not', equal, { kind: 'equal', lost: 2 }],
  [
    'has one of them',
    { ...equal, lastAt: 'at-8', rows: { people: 5, trainings: 2 }, changes: 10 },
    { kind: 'store-ahead', lost: 2 },
  ],
  ['is empty', empty, { kind: 'store-lost', reason: 'emptied', lost: 2 }],
] as const)(
  'commits that the witness saw and the journal lost, and the store %s',
  (_, store, verdict) => {
    expect(compareStore(cutJournal, [harm('journal-behind')], store)).toEqual(verdict);
  },
);

test('nothing but the same stamp, rows and changes is ever taken for equal', () => {
  const counts = fc.dictionary(fc.constantFrom('people', 'trainings', 'topics'), fc.nat(5));
  fc.assert(
    fc.property(
      counts,
      fc.nat(12),
      fc.constantFrom('at-6', 'at-7', 'at-8', null),
      (rows, changes, lastAt) => {
        const { kind } = compareStore(standing, [], { ...equal, rows, changes, lastAt });
        const isEqual =
          lastAt === 'at-7' &&
          changes === 9 &&
          rows.people === 4 &&
          rows.trainings === 2 &&
          !rows.topics;
        expect(kind === 'equal').toBe(isEqual);
      },
    ),
  );
});

test('commits lead from one place to another only when nothing is missing between', () => {
  const change = { id: 'c', commitId: 'k', device: 'd', actor: 'a', key: '1', after: {} };
  const made = { ...change, at: 'at-8', table: 'people', before: null };
  const edited = { ...change, at: 'at-9', table: 'people', before: {} };
  const commits = [made, edited].map((one) => ({ id: one.at, changes: [one] }));
  const end = { lastAt: 'at-9', rows: { people: 5, trainings: 2 }, changes: 11 };
  expect(leadsTo(standing, commits, end)).toBe(true);
  expect(leadsTo({ ...standing, changes: null }, commits, end)).toBe(true);
  expect(leadsTo(standing, commits.slice(1), end)).toBe(false);
  expect(leadsTo(standing, commits, { ...end, changes: 12 })).toBe(false);
  expect(leadsTo(standing, commits, { ...end, rows: { people: 5 } })).toBe(false);
  expect(leadsTo(standing, commits.slice(0, 1), end)).toBe(false);
});
