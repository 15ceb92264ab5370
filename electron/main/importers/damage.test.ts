import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodedError } from '#shared/ipc/result';
import { parse, readTestFile } from './test-files/read-test-file';

const damage = fc.record({
  cutAt: fc.double({ min: 0.2, max: 1, noNaN: true }),
  changes: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), to: fc.nat(255) }),
    { maxLength: 30 },
  ),
});

test.each([
  ['release-en.docx', 'text'],
  ['release-fr.pdf', 'text'],
  ['release-ar.pdf', 'text'],
  ['list.xlsx', 'table'],
] as const)('%s, damaged in any way, gives a document or a code', async (name, kind) => {
  const whole = readTestFile(name);
  await fc.assert(
    fc.asyncProperty(damage, async ({ cutAt, changes }) => {
      const bytes = Buffer.from(whole.subarray(0, Math.floor(whole.length * cutAt)));
      for (const { at, to } of changes) bytes[Math.floor(bytes.length * at)] = to;
      const outcome = await parse(name, bytes, kind).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(CodedError);
      else expect(outcome).toHaveProperty('kind', kind);
    }),
    { numRuns: 30 },
  );
});
