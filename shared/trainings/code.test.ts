import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeCode } from './code';

test.each<[string, string | null, number, readonly string[], string]>([
  ['the first of a year', 'EG', 2026, [], 'EGY-2026-0001'],
  ['one after the highest', 'EG', 2026, ['EGY-2026-0007', 'EGY-2026-0002'], 'EGY-2026-0008'],
  ['years and countries apart', 'TN', 2026, ['EGY-2026-0007', 'TUN-2025-0040'], 'TUN-2026-0001'],
  ['codes of another form left aside', 'EG', 2026, ['EGY-2026-7b', 'EGY-2026-'], 'EGY-2026-0001'],
  ['more than four digits', 'EG', 2026, ['EGY-2026-9999'], 'EGY-2026-10000'],
  ['no country', null, 2026, ['TRG-2026-0001'], 'TRG-2026-0002'],
  ['a country that does not exist', 'ZZ', 2026, [], 'TRG-2026-0001'],
])('%s', (_, country, year, codes, expected) => {
  expect(proposeCode(country, year, codes)).toBe(expected);
});

test('a proposed code is never in use', () => {
  const code = fc.integer({ min: 1, max: 30 }).map((n) => `EGY-2026-${String(n).padStart(4, '0')}`);
  fc.assert(
    fc.property(fc.array(code), (codes) => {
      expect(codes).not.toContain(proposeCode('EG', 2026, codes));
    }),
  );
});
