import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text';

test.each([
  ['  Éducation — Santé ', 'education sante'],
  ['إدارة الحُدود', 'اداره الحدود'],
  ['الدولیة للھجرة', foldText('الدولية للهجرة')],
  ['ﻻ', 'لا'],
  ['NCCPIM&TIP', 'nccpim tip'],
  ['', ''],
])('%j is folded to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
