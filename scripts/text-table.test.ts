import { expect, test } from 'vitest';
import { formatTable } from './text-table';

test('columns are as wide as their longest cell', () => {
  expect(
    formatTable(
      ['step', 'time'],
      [
        ['open', '1.0 s'],
        ['save the report', '12.5 s'],
      ],
    ),
  ).toEqual(['step                time', 'open               1.0 s', 'save the report   12.5 s']);
});

test('words stand at the start, numbers at the end', () => {
  const rows = [
    ['a', '9.5', 'one'],
    ['b', '10.5', 'three'],
  ];
  expect(formatTable(['', 'ms', 'x'], rows)).toEqual([
    '      ms   x',
    'a    9.5   one',
    'b   10.5   three',
  ]);
});

test('a missing cell is empty', () => {
  expect(formatTable(['a', 'b'], [['1']])).toEqual(['a   b', '1']);
});
