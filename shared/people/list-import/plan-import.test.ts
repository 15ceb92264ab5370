import { expect, test } from 'vitest';
import type { Mark } from '../../attendance/schema';
import { type Answer, noDecisions, type StoredSide } from './decisions';
import { planImport } from './plan-import';
import { compareWithStored } from './stored-fields';
import { emptyValues, makeKnown, makeLine } from './test-lines';
import type { ListLine } from './types';

const hana = makeKnown('hana', { nameLatin: 'Hana Badr', phone: '91234567', position: 'Judge' });
const stored: StoredSide = {
  people: new Map([['hana', hana]]),
  marks: new Map([
    [
      'hana',
      new Map<string, Mark>([
        ['s1', 'present'],
        ['s2', 'absent'],
      ]),
    ],
  ]),
  enrolledIds: new Set(['hana']),
};
const days = [
  { sessionIds: ['s1'], by: 'day' },
  { sessionIds: ['s2'], by: 'day' },
] as const;
const candidate = { personId: 'hana', score: 1, reasons: [] };
const values = { ...emptyValues, nameLatin: 'Hana Badr' };
const known = makeLine(3, { values, state: 'known', candidates: [candidate] });

function plan(lines: readonly ListLine[], answers: readonly (readonly [number, Answer])[] = []) {
  return planImport(lines, { ...noDecisions, answers: new Map(answers) }, days, stored);
}

test('what has not been decided holds the import up, what is bad does not', () => {
  const lines = [
    makeLine(1, { values }),
    makeLine(2, { state: 'doubtful', candidates: [candidate] }),
    known,
    makeLine(4, { state: 'bad', problems: ['name-missing'] }),
    makeLine(5, { isOpen: true }),
  ];
  const { counts, entries } = plan(lines);
  expect(counts).toMatchObject({
    open: 2,
    newPeople: 1,
    knownPeople: 1,
    leftOut: 1,
    newlyEnrolled: 0,
  });
  expect(entries.map(({ personId }) => personId)).toEqual([null, 'hana']);
});

test.each<[string, Answer, (string | null)[]]>([
  ['the same person', { kind: 'person', personId: 'hana' }, ['hana']],
  ['somebody new', { kind: 'new' }, [null]],
  ['nobody', { kind: 'skip' }, []],
])('a doubtful row is %s', (_case, answer, ids) => {
  const line = makeLine(2, { values, state: 'doubtful', candidates: [candidate] });
  expect(plan([line], [[2, answer]]).entries.map(({ personId }) => personId)).toEqual(ids);
});

test('two rows of one person are one entry, with the marks of both', () => {
  const first = makeLine(1, { values, marks: ['present', null] });
  const second = makeLine(2, { values, marks: ['absent', 'late'], state: 'doubtful', repeats: 1 });
  const { entries, counts } = plan([first, second], [[2, { kind: 'repeat' }]]);
  expect(counts).toMatchObject({ repeated: 1, newPeople: 1, open: 0 });
  expect(entries.map(({ marks }) => marks)).toEqual([
    [
      { sessionId: 's1', mark: 'present' },
      { sessionId: 's2', mark: 'late' },
    ],
  ]);
});

test('marks that were noted stay, unless somebody says that the list is right', () => {
  const line = makeLine(3, { ...known, marks: ['present', 'late'] });
  const kept = plan([line]);
  expect(kept.entries[0]?.marks).toEqual([]);
  expect(kept.counts.markConflicts).toBe(1);
  expect([...kept.differingRows]).toEqual([3]);
  const taken = planImport([line], { ...noDecisions, markRows: new Set([3]) }, days, stored);
  expect(taken.entries[0]?.marks).toEqual([{ sessionId: 's2', mark: 'late' }]);
});

test('what the list adds is taken, what differs only by choice', () => {
  const said = {
    ...values,
    phone: '+216 91 234 567',
    position: 'Prosecutor',
    email: 'h@example.org',
  };
  expect(compareWithStored(said, hana)).toEqual([
    { field: 'position', kind: 'differs' },
    { field: 'email', kind: 'adds' },
  ]);
  const line = { ...known, values: said };
  expect(plan([line]).entries[0]?.fields).toEqual(['email']);
  const decisions = { ...noDecisions, taken: new Map([[3, new Set(['position'] as const)]]) };
  expect(planImport([line], decisions, days, stored).entries[0]?.fields).toEqual([
    'position',
    'email',
  ]);
});

test.each([
  ['the same words otherwise written', { nameLatin: 'HANA  BADR', position: 'judge' }, []],
  ['a sex that was not stated', { sex: 'F' as const }, ['sex adds']],
  ['an office where there was none', { organisation: 'Police' }, ['organisation adds']],
])('%s', (_case, said, expected) => {
  const compared = compareWithStored({ ...values, ...said }, hana);
  expect(compared.map(({ field, kind }) => `${field} ${kind}`)).toEqual(expected);
});
