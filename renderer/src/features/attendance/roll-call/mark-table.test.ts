import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attendance, Mark } from '#shared/attendance/schema';
import { createPresentCounter } from './count-present';
import { fillBlanks, fillBlock, fillFrom, togglePresent } from './fill';
import { makeMarkTable, rowMarks, withMarks } from './mark-table';
import type { RosterLine } from './roster-lines';

function makeRow(
  enrolmentId: string,
  sessionId: string,
  mark: Mark,
  updatedAt: string,
): Attendance {
  return {
    id: `${enrolmentId}${sessionId}${updatedAt}`,
    createdAt: updatedAt,
    updatedAt,
    deletedAt: null,
    trainingId: 't',
    enrolmentId,
    sessionId,
    mark,
    capturedBy: 'typed',
  };
}

const sessions = ['am', 'pm'];
const lines: RosterLine[] = [
  { enrolmentId: 'a', name: 'A', secondName: '', sex: 'F', isCounted: true },
  { enrolmentId: 'b', name: 'B', secondName: '', sex: 'M', isCounted: true },
  { enrolmentId: 'c', name: 'C', secondName: '', sex: 'M', isCounted: false },
];
const table = makeMarkTable([
  makeRow('a', 'am', 'absent', '2'),
  makeRow('a', 'am', 'late', '3'),
  makeRow('b', 'am', 'absent', '1'),
  makeRow('c', 'am', 'present', '1'),
]);
const whole = { from: { row: 0, column: 0 }, to: { row: 1, column: 1 } };

test('of two marks in one slot the later one holds', () => {
  expect(rowMarks(table, 'a').get('am')).toEqual({ mark: 'late', capturedBy: 'typed' });
});

test('a change makes a new row for who it touches and keeps all others', () => {
  const changed = withMarks(table, [{ enrolmentId: 'a', sessionId: 'am', mark: null }]);
  expect(rowMarks(changed, 'a').size).toBe(0);
  expect(rowMarks(table, 'a').size).toBe(1);
  expect(rowMarks(changed, 'b')).toBe(rowMarks(table, 'b'));
});

test('of several choices for a slot the last one holds', () => {
  const choices = (['late', null, 'excused'] as const).map((mark) => ({
    enrolmentId: 'b',
    sessionId: 'pm',
    mark,
  }));
  expect(rowMarks(withMarks(table, choices), 'b').get('pm')?.mark).toBe('excused');
});

test('a block is filled where something changes', () => {
  expect(fillBlock(table, lines, sessions, whole, 'absent')).toEqual([
    { enrolmentId: 'a', sessionId: 'am', mark: 'absent' },
    { enrolmentId: 'a', sessionId: 'pm', mark: 'absent' },
    { enrolmentId: 'b', sessionId: 'pm', mark: 'absent' },
  ]);
  expect(fillBlock(table, lines, sessions, whole, null)).toHaveLength(2);
});

test.each([
  ['above', { from: { row: 0, column: 0 }, to: { row: 1, column: 0 } }, [['b', 'am', 'late']]],
  ['above', { from: { row: 1, column: 0 }, to: { row: 1, column: 1 } }, [['b', 'am', 'late']]],
  ['above', { from: { row: 0, column: 0 }, to: { row: 0, column: 1 } }, []],
  [
    'before',
    { from: { row: 0, column: 0 }, to: { row: 1, column: 1 } },
    [
      ['a', 'pm', 'late'],
      ['b', 'pm', 'absent'],
    ],
  ],
  ['before', { from: { row: 1, column: 1 }, to: { row: 1, column: 1 } }, [['b', 'pm', 'absent']]],
  ['before', { from: { row: 0, column: 0 }, to: { row: 1, column: 0 } }, []],
] as const)('filling from %s in %j sets %j', (side, block, expected) => {
  const choices = fillFrom(side, table, lines, sessions, block);
  expect(choices.map(({ enrolmentId, sessionId, mark }) => [enrolmentId, sessionId, mark])).toEqual(
    expected,
  );
});

test('all present leaves the marks that are set', () => {
  const choices = fillBlanks(table, lines, 'pm', 'present');
  expect(choices.map(({ enrolmentId }) => enrolmentId)).toEqual(['a', 'b', 'c']);
  expect(fillBlanks(table, lines, 'am', 'present')).toEqual([]);
});

test('the space bar fills with present, and clears what is present as a whole', () => {
  const present = withMarks(table, togglePresent(table, lines, sessions, whole));
  expect(fillBlock(present, lines, sessions, whole, 'present')).toEqual([]);
  const cleared = withMarks(present, togglePresent(present, lines, sessions, whole));
  expect(rowMarks(cleared, 'a').size + rowMarks(cleared, 'b').size).toBe(0);
});

test('late and left early are present, other roles are in no count', () => {
  expect(createPresentCounter(lines, sessions)(table)).toEqual([
    { F: 1, M: 0, X: 0, U: 0, total: 1 },
    { F: 0, M: 0, X: 0, U: 0, total: 0 },
  ]);
});

test('counting on from an earlier table gives what counting afresh gives', () => {
  const choice = fc.record({
    enrolmentId: fc.constantFrom('a', 'b', 'c'),
    sessionId: fc.constantFrom('am', 'pm', 'unknown'),
    mark: fc.constantFrom('present', 'late', 'excused', 'absent', 'left-early', null),
  });
  fc.assert(
    fc.property(fc.array(fc.array(choice)), (steps) => {
      const countOn = createPresentCounter(lines, sessions);
      let current = table;
      for (const choices of steps) {
        current = withMarks(current, choices);
        expect(countOn(current)).toEqual(createPresentCounter(lines, sessions)(current));
      }
    }),
  );
});
