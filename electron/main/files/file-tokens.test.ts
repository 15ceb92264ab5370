import { expect, test } from 'vitest';
import { createFileTokens } from './file-tokens';

const path = '/home/desk/list.xlsx';

test('a token leads back to its path and does not tell it', () => {
  const tokens = createFileTokens();
  const token = tokens.issue(path);
  expect(tokens.resolve(token)).toBe(path);
  expect(token).not.toContain('list');
});

test.each([path, '', '../list.xlsx', '__proto__', createFileTokens().issue(path)])(
  '%j was never issued and is refused',
  (token) => {
    const tokens = createFileTokens();
    tokens.issue(path);
    expect(() => tokens.resolve(token)).toThrow(expect.objectContaining({ code: 'token-unknown' }));
  },
);
