import { expect, test } from 'vitest';
import { answerImport } from './answer-import';

const resources = { loadPdfium: () => Promise.reject(new Error('not needed')) };

test.each<[string, unknown, unknown]>([
  [
    'a file',
    { name: 'a.txt', bytes: Buffer.from('Text'), kind: 'text' },
    { ok: true, value: { kind: 'text', format: 'txt', text: 'Text' } },
  ],
  [
    'an empty file',
    { name: 'a.txt', bytes: Buffer.alloc(0), kind: 'text' },
    { ok: false, code: 'file-empty' },
  ],
  [
    'a file whose reader fails',
    { name: 'a.pdf', bytes: Buffer.from('%PDF-1.4 %%EOF'), kind: 'text' },
    { ok: false, code: 'file-corrupt' },
  ],
  ['anything else', { name: 'a.txt' }, { ok: false, code: 'unexpected' }],
])('%s is answered', async (_, message, answer) => {
  expect(await answerImport(message, resources)).toEqual(answer);
});
