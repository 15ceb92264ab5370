import { expect, test } from 'vitest';
import { markKeys, markOrder } from './mark-keys';
import { readMark } from './read-mark';

test.each([
  ['P', 'present'],
  ['  Présente ', 'present'],
  ['حاضرة', 'present'],
  ['✓', 'present'],
  ['✔️', 'present'],
  ['1', 'present'],
  ['١', 'present'],
  ['نعم', 'present'],
  ['En retard', 'late'],
  ['متأخرة', 'late'],
  ['Abs. justifiée', undefined],
  ['absence justifiée', 'excused'],
  ['غياب بعذر', 'excused'],
  ['Excusé', 'excused'],
  ['ABSENT', 'absent'],
  ['لم يحضر', 'absent'],
  ['0', 'absent'],
  ['✗', 'absent'],
  ['left early', 'left-early'],
  ['Départ anticipé', 'left-early'],
  ['انصرف مبكرًا', 'left-early'],
  ['', null],
  [' – ', null],
  ['\u200f\u2068غ\u2069', 'absent'],
  ['x', undefined],
  ['see note', undefined],
  ['Amal Fahmy', undefined],
] as const)('%j is %s', (text, mark) => {
  expect(readMark(text)).toBe(mark);
});

test('the letters of the legend mean what they set', () => {
  for (const keys of Object.values(markKeys)) {
    for (const mark of markOrder) expect(readMark(keys[mark]), keys[mark]).toBe(mark);
  }
});
