import { expect, test } from 'vitest';
import { pairBrackets } from './brackets';

test.each([
  ['مركز )NHTC( للتدريب', 'مركز (NHTC) للتدريب'],
  ['مركز (NHTC) للتدريب', 'مركز (NHTC) للتدريب'],
  [']نص[ و»نص«', '[نص] و«نص»'],
  ['1( البند )الأول(', '1) البند (الأول)'],
  ['ب) البند', 'ب) البند'],
  ['نص )ناقص', 'نص )ناقص'],
])('%s', (paragraph, expected) => {
  expect(pairBrackets(paragraph)).toBe(expected);
});
