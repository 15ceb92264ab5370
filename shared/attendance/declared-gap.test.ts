import { expect, test } from 'vitest';
import { countBySex } from './count-by-sex';
import { compareWithDeclared, countDeclaredWithoutSex } from './declared-gap';

const unknown = { total: null, women: null, men: null, other: null, source: null };

test.each([
  [{ ...unknown, total: 21, women: 9, men: 12 }, 0],
  [{ ...unknown, total: 21, women: 9 }, 12],
  [{ ...unknown, total: 30 }, 30],
  [{ ...unknown, total: 0 }, 0],
  [{ ...unknown, women: 9, men: 12 }, null],
  [{ ...unknown, total: 20, women: 9, men: 12 }, null],
  [unknown, null],
])('of %o the sex of %s is not stated', (declared, rest) => {
  expect(countDeclaredWithoutSex(declared)).toBe(rest);
});

test('the gap is registered minus declared, and not known where nothing was declared', () => {
  const registered = countBySex([{ sex: 'F' }, { sex: 'F' }, { sex: 'M' }, { sex: 'U' }]);
  expect(compareWithDeclared({ ...unknown, total: 3, women: 3, men: 0 }, registered)).toEqual({
    total: 1,
    women: -1,
    men: 1,
    other: null,
  });
});
