import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeFileName } from './safe-file-name';

const propose = (title: string) => proposeFileName(title, 'pdf', 'report');

test.each([
  ['Attendance report', 'Attendance report.pdf'],
  ['تقرير الحضور – سلمى 2025', 'تقرير الحضور – سلمى 2025.pdf'],
  ['Évaluation (jour 1)', 'Évaluation (jour 1).pdf'],
  ['E\u0301valuation', 'Évaluation.pdf'],
  ['../../etc/passwd', 'etc-passwd.pdf'],
  ['C:\\Users\\a', 'C--Users-a.pdf'],
  ['a<b>c:"d|e?f*', 'a-b-c--d-e-f-.pdf'],
  ['CON', '_CON.pdf'],
  ['com1.old', '_com1.old.pdf'],
  ['Connected', 'Connected.pdf'],
  ['name. . .', 'name.pdf'],
  ['.hidden', 'hidden.pdf'],
  ['a\u202Egnp.exe', 'agnp.exe.pdf'],
  ['a\u2066b\u2069', 'ab.pdf'],
  ['a\u0000b\u0007\n c', 'ab c.pdf'],
  ['ni\u200Csh\u200D', 'ni\u200Csh\u200D.pdf'],
  ['half \uD83D pair', 'half pair.pdf'],
  ['two\u00A0 spaces', 'two spaces.pdf'],
  ['', 'report.pdf'],
  ['...', 'report.pdf'],
  ['\u200B\u2060', 'report.pdf'],
])('%j becomes %s', (title, expected) => {
  expect(propose(title)).toBe(expected);
});

test('a long Arabic title is cut between letters', () => {
  const name = propose('مُشَارَكَة '.repeat(20));
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(100);
  expect(name).toMatch(/[\u0600-\u06FF]\.pdf$/);
});

test('any title gives a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const name = propose(title);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(100);
      expect(name).toMatch(/^[^.\s].*\.pdf$/u);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
      expect(name).toBe(name.normalize('NFC'));
    }),
  );
});
