import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { CodedError } from '#shared/ipc/result';
import { answerRequest, payloadLimit } from './answer';

const schemas = { request: z.object({ name: z.string() }), response: z.string() };
const question = {
  schemas,
  isTrusted: true,
  request: { name: 'a' },
  run: ({ name }: { name: string }): unknown => `hello ${name}`,
  report: vi.fn(),
};

test('the value of a good request comes back in its envelope', async () => {
  expect(await answerRequest(question)).toEqual({ ok: true, value: 'hello a' });
  expect(question.report).not.toHaveBeenCalled();
});

test.each([
  ['a foreign sender', { isTrusted: false }, 'sender-untrusted'],
  ['a wrong payload', { request: { name: 1 } }, 'request-invalid'],
  ['no payload', { request: undefined }, 'request-invalid'],
  [
    'a payload that is too large',
    { request: { name: 'a'.repeat(payloadLimit + 1) } },
    'file-too-large',
  ],
  ['a wrong result', { run: () => 1 }, 'unexpected'],
  ['a coded error', { run: () => Promise.reject(new CodedError('disk-full')) }, 'disk-full'],
  [
    'any other error',
    {
      run: () => {
        throw new Error('text of a document');
      },
    },
    'unexpected',
  ],
])('%s ends in a code', async (_, change, code) => {
  const report = vi.fn();
  expect(await answerRequest({ ...question, ...change, report })).toEqual({ ok: false, code });
  expect(report).toHaveBeenCalledExactlyOnceWith(code);
});

test.each([
  ['a foreign sender', { isTrusted: false }],
  ['a wrong payload', { request: 'a' }],
])('%s never reaches the work', async (_, change) => {
  const run = vi.fn();
  await answerRequest({ ...question, ...change, run });
  expect(run).not.toHaveBeenCalled();
});

test('what the request says beyond its schema is not passed on', async () => {
  const run = vi.fn(() => '');
  await answerRequest({ ...question, request: { name: 'a', path: '/etc/passwd' }, run });
  expect(run).toHaveBeenCalledWith({ name: 'a' });
});
