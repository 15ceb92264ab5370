import { describe, expect, it } from 'vitest';
import { foldText } from '../text/fold';
import { occurs } from '../text/pattern';
import { FUNDING_TRIGGERS } from './funding-triggers';
import { TRIGGERS } from './holder-triggers';
import { KIND_RULES } from './wording';

const named = [
  ...TRIGGERS.map(({ name, pattern, examples }) => ({ name, pattern, examples })),
  ...FUNDING_TRIGGERS,
  ...KIND_RULES.map(({ kind, pattern, examples }) => ({ name: kind, pattern, examples })),
];

describe('rules are what their examples say', () => {
  it.each(
    named.flatMap(({ name, pattern, examples }) =>
      examples.map((example) => [name, example, pattern] as const),
    ),
  )('%s: %s', (_name, example, pattern) => {
    expect(occurs(pattern, foldText(example).text)).toBe(true);
  });

  it('have names of their own', () => {
    const names = named.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
