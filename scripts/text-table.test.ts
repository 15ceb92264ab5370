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

test('a missing cell is empty', () => {
  expect(formatTable(['a', 'b'], [['1']])).toEqual(['a   b', '1']);
});
