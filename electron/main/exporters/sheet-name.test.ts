import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSheetName } from './sheet-name';

test.each([
  ['Attendance list', [], 'Attendance list'],
  ['كشف الحضور', [], 'كشف الحضور'],
  ['Presence: AM/PM [all]', [], 'Presence AM PM all'],
  ["'quoted'", [], 'quoted'],
  ['History', [], 'History 1'],
  ['', [], '1'],
  ['List', ['list'], 'List 2'],
  ['List', ['LIST', 'List 2'], 'List 3'],
  ['Facilitators and all the other roles', [], 'Facilitators and all the other'],
])('"%s" beside %o is called "%s"', (title, taken, name) => {
  expect(makeSheetName(title, new Set(taken))).toBe(name);
});

test('any titles give names that a spreadsheet program accepts, each once', () => {
  const title = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a'.repeat(40), "''''", '[]:*?/\\', 'History'),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
      const names = new Set<string>();
      for (const one of titles) names.add(makeSheetName(one, names));
      expect(new Set([...names].map((name) => name.toLowerCase())).size).toBe(titles.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$|\p{Control}|\p{Surrogate}/iu);
      }
    }),
  );
});
