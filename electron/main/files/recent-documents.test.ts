import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecentDocuments } from './recent-documents';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const first = Buffer.from('first document');
const second = Buffer.from('second document');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tadrib-recent-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what was read a moment ago is recalled by its hash', async () => {
  const documents = createRecentDocuments();
  documents.remember(hash(first), first, null);
  expect(await documents.recall(hash(first))).toEqual(first);
  await expect(documents.recall(hash(second))).rejects.toMatchObject({
    code: 'attachment-missing',
  });
});

test('beyond its room the oldest is read again from its file, if that still is what it was', async () => {
  const path = join(folder, 'first.txt');
  writeFileSync(path, first);
  const documents = createRecentDocuments(20);
  documents.remember(hash(first), first, path);
  documents.remember(hash(second), second, null);
  expect(Buffer.from(await documents.recall(hash(first)))).toEqual(first);
  writeFileSync(path, 'another document');
  await expect(documents.recall(hash(first))).rejects.toMatchObject({ code: 'attachment-missing' });
});
