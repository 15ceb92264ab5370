import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPairMemory } from './pair-memory';

test('what is found was put there for that very pair, and the last one put is found', () => {
  const number = fc.nat(2 ** 26 - 1);
  const steps = fc.array(fc.tuple(fc.oneof(number, fc.nat(3)), fc.oneof(number, fc.nat(3))));
  fc.assert(
    fc.property(steps, (pairs) => {
      const memory = createPairMemory<string>(7);
      for (const [one, other] of pairs) {
        expect(memory.get(one, other) ?? `${one} ${other}`).toBe(`${one} ${other}`);
        memory.set(one, other, `${one} ${other}`);
        expect(memory.get(one, other)).toBe(`${one} ${other}`);
      }
    }),
  );
});
