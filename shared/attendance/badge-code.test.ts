import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBadgeCode, looksLikeBadgeCode, makeBadgeCode, readBadgeCode } from './badge-code';

const ulid = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/);

test('a code is ten digits, and is read as typed or scanned', () => {
  fc.assert(
    fc.property(ulid, (id) => {
      const code = makeBadgeCode(id);
      expect(code).toMatch(/^\d{10}$/);
      expect(readBadgeCode(code)).toBe(code);
      expect(readBadgeCode(formatBadgeCode(code))).toBe(code);
      const arabic = [...code].map((digit) => String.fromCharCode(0x0660 + Number(digit))).join('');
      expect(readBadgeCode(arabic)).toBe(code);
    }),
  );
});

test('one wrong digit or two that changed places are found', () => {
  fc.assert(
    fc.property(ulid, fc.nat(9), fc.nat(9), (id, at, digit) => {
      const code = makeBadgeCode(id);
      const wrong = code.slice(0, at) + digit + code.slice(at + 1);
      expect(readBadgeCode(wrong)).toBe(wrong === code ? code : null);
      const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2);
      if (at < 9 && swapped !== code) expect(readBadgeCode(swapped)).toBeNull();
    }),
  );
});

test('ids made one after the other have different codes', () => {
  const ids = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].map(
    (last) => `01ARZ3NDEKTSV4RRFFQ69G5FA${last}`,
  );
  expect(new Set(ids.map(makeBadgeCode)).size).toBe(ids.length);
});

test.each(['', '12345', '12345678901', 'Amal', '48291 Amal'])('%j is no code', (text) => {
  expect(readBadgeCode(text)).toBeNull();
});

test.each([
  ['4829173056', true],
  ['٤٨٢٩ ١٧٣', true],
  ['48', false],
  ['Amal 2', false],
])('%j can only be meant as a code: %s', (text, isMeant) => {
  expect(looksLikeBadgeCode(text)).toBe(isMeant);
});
