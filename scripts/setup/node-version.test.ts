import { describe, expect, test } from 'vitest';
import { isAtLeast, requireNode } from './node-version.mjs';

describe('isAtLeast', () => {
  test.each([
    ['20.19.0', '>=20.19', true],
    ['v20.19', '>=20.19', true],
    ['20.18.3', '>=20.19', false],
    ['20.9.0', '>=20.19', false],
    ['18.20.8', '>=20.19', false],
    ['21.0.0', '>=20.19', true],
    ['100.0.0', '>=20.19', true],
    ['20.19.0', '>=20.19.1', false],
    ['20.20.0', '>=20.19.1', true],
    ['22.0.0-nightly20260101', '>=20.19', true],
  ])('Node %s for %s: %s', (version, required, expected) => {
    expect(isAtLeast(version, required)).toBe(expected);
  });
});

describe('requireNode', () => {
  test('says which Node is needed and which one runs', () => {
    expect(() => requireNode('18.20.8', '>=20.19')).toThrow(
      /needs Node 20\.19 or newer and this is Node 18\.20\.8: install/,
    );
  });

  test('accepts a newer one', () => {
    expect(() => requireNode('24.1.0', '>=20.19')).not.toThrow();
  });
});
