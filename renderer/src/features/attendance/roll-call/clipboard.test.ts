import { expect, test } from 'vitest';
import type { Mark } from '#shared/attendance/schema';
import { applyPaste, planPaste, readCells, writeCells } from './clipboard';
import { type MarkTable, withMarks } from './mark-table';

const lines = ['a', 'b', 'c'].map((enrolmentId) => ({ enrolmentId }));
const sessions = ['s1', 's2'];
const block = (row: number, column: number, toRow = row, toColumn = column) => ({
  from: { row, column },
  to: { row: toRow, column: toColumn },
});
const marked: MarkTable = withMarks(new Map(), [
  { enrolmentId: 'a', sessionId: 's1', mark: 'present' },
  { enrolmentId: 'b', sessionId: 's2', mark: 'left-early' },
]);

function paste(text: string, at = block(0, 0), meanings = new Map<string, Mark>()) {
  const plan = planPaste(text, lines, sessions, at);
  const { choices, replaced, leftOut } = applyPaste(plan, marked, meanings);
  return {
    set: choices.map(({ enrolmentId, sessionId, mark }) => `${enrolmentId} ${sessionId} ${mark}`),
    replaced,
    leftOut,
    outside: plan.outside,
    unknown: [...plan.unknown],
  };
}

test.each([
  [
    'P\tA\r\nL\tE\r\n',
    [
      ['P', 'A'],
      ['L', 'E'],
    ],
  ],
  ['one', [['one']]],
  ['"two\nlines"\t"say ""hi"""', [['two\nlines', 'say "hi"']]],
  ['a\t\tb', [['a', '', 'b']]],
] as const)('%j is read as %j', (text, cells) => {
  expect(readCells(text)).toEqual(cells);
});

test('a block in three languages is set from its first cell on', () => {
  expect(paste('✓\tabsent\nen retard\tغياب بعذر')).toEqual({
    set: ['a s2 absent', 'b s1 late', 'b s2 excused'],
    replaced: 1,
    leftOut: 0,
    outside: 0,
    unknown: [],
  });
});

test('one cell fills the block, a row is repeated in it', () => {
  expect(paste('A', block(0, 0, 2, 0)).set).toEqual(['a s1 absent', 'b s1 absent', 'c s1 absent']);
  expect(paste('A\tE', block(1, 0, 2, 1)).set).toEqual([
    'b s1 absent',
    'b s2 excused',
    'c s1 absent',
    'c s2 excused',
  ]);
});

test('empty cells leave what stands there', () => {
  expect(paste('\tP\n\t').set).toEqual(['a s2 present']);
});

test('what is not understood is told, and is set only when its meaning is given', () => {
  const text = 'x\tP\nx\t?';
  expect(paste(text)).toMatchObject({
    set: ['a s2 present'],
    leftOut: 3,
    unknown: [
      ['x', 2],
      ['?', 1],
    ],
  });
  expect(paste(text, block(0, 0), new Map([['x', 'absent']]))).toMatchObject({
    set: ['a s1 absent', 'a s2 present', 'b s1 absent'],
    replaced: 1,
    leftOut: 1,
  });
});

test('cells beyond the list are counted, empty ones are not', () => {
  expect(paste('P\tP\tP\nP\tP\t', block(2, 0))).toMatchObject({
    set: ['c s1 present', 'c s2 present'],
    outside: 3,
  });
});

test('a copied block is what pasting it understands', () => {
  const letters = { present: 'P', late: 'L', excused: 'E', absent: 'A', 'left-early': 'LE' };
  const text = writeCells(marked, lines, sessions, block(0, 0, 1, 1), letters);
  expect(text).toBe('P\t\n\tLE');
  const plan = planPaste(text, lines, sessions, block(1, 0));
  expect(applyPaste(plan, new Map(), new Map()).choices).toEqual([
    { enrolmentId: 'b', sessionId: 's1', mark: 'present' },
    { enrolmentId: 'c', sessionId: 's2', mark: 'left-early' },
  ]);
});
