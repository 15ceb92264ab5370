import { expect, test } from 'vitest';
import type { Mark } from '../../attendance/schema';
import type { Mark as ListedMark } from '../list-reading/index';
import { readFineMark } from './read-mark';

test.each<[string, ListedMark, Mark | null]>([
  ['✓', 'present', 'present'],
  ['P', 'present', 'present'],
  ['A', 'absent', 'absent'],
  ['', 'unknown', null],
  ['?', 'unknown', null],
  ['E', 'unknown', 'excused'],
  ['L', 'unknown', 'late'],
  ['retard', 'unknown', 'late'],
  ['excusé', 'absent', 'excused'],
  ['Absent (malade)', 'absent', 'excused'],
  ['حاضر متأخر', 'present', 'late'],
  ['معذور', 'absent', 'excused'],
  ['غائب بعذر', 'absent', 'excused'],
  ['left early', 'unknown', 'left-early'],
  // The legend of the list says that a letter means something else.
  ['L', 'absent', 'absent'],
])('"%s", read as %s, is %s', (text, listed, mark) => {
  expect(readFineMark(text, listed)).toBe(mark);
});
