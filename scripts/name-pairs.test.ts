import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countPairs, describePairs, readPairs, scorePairs } from './name-pairs';

const table = [
  'a\tb\tsame\twhy',
  'Rasha Najjar\tرشا النجار\tyes\tscript: jim',
  'Rasha Najjar\tRachid Najjar\tno\tsibling: other first name',
  'Rasha Najjar\tSamir Toumi\tyes\ttypo: a wrong label',
  '',
].join('\r\n');

test('reads pairs with and without a header, labelled or not', () => {
  expect(readPairs(`\uFEFF${table}`)).toHaveLength(3);
  expect(readPairs('b\ta\nOne\tTwo')).toEqual([{ a: 'Two', b: 'One', same: null, why: '' }]);
  expect(readPairs('One\tTwo\tno')).toEqual([{ a: 'One', b: 'Two', same: false, why: '' }]);
});

test('counts what was found and what is right', () => {
  const scored = scorePairs(readPairs(table));
  expect(countPairs(scored)).toEqual({ precision: 1, recall: 0.5 });
  const text = describePairs(scored, true);
  expect(text).toContain('3 pairs: precision 1.0000, recall 0.5000');
  expect(text).toMatch(/yes script +1 of 1/);
  expect(text).toMatch(/kept apart .*Samir Toumi/);
  expect(countPairs([])).toEqual({ precision: 1, recall: 1 });
});

const practice = resolve(import.meta.dirname, '../../shared/corpus/name-pairs.tsv');
const sheets = resolve(import.meta.dirname, '../../shared/corpus/sheets.gold.json');

describe('what is kept beside the project', () => {
  test.skipIf(!existsSync(practice))('the practice pairs', () => {
    const { precision, recall } = countPairs(scorePairs(readPairs(readFileSync(practice, 'utf8'))));
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.93);
  });

  test.skipIf(!existsSync(sheets))('people who stand on a list in both scripts', () => {
    const files = JSON.parse(readFileSync(sheets, 'utf8')) as Record<
      string,
      { people: { name: string; nameOther: string | null }[] }
    >;
    const people = Object.values(files).flatMap((file) => file.people);
    const pairs = people.flatMap(({ name, nameOther }) =>
      nameOther === null ? [] : [{ a: name, b: nameOther, same: true, why: '' }],
    );
    expect(countPairs(scorePairs(pairs)).recall).toBeGreaterThanOrEqual(0.99);
  });
});
