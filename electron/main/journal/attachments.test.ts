import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAttachments } from './attachments';
import { nodeDisk } from './disk';
import { sha256 } from './hash';
import { makeFaultyDisk, makeTestFolder } from './test-disk';

const bytes = Buffer.from('وثيقة أصلية');
const hash = sha256(bytes);

test('the same content is kept once, under its hash', async () => {
  const folder = makeTestFolder();
  const store = openAttachments(nodeDisk, folder);
  await store.keep(bytes);
  await store.keep(Buffer.from(bytes));
  expect(readdirSync(join(folder, hash.slice(0, 2)))).toEqual([hash]);
  expect(await store.list()).toEqual([hash]);
  expect(await store.read(hash)).toEqual(bytes);
});

test.each([
  ['is not there', async () => undefined],
  [
    'was changed',
    async (folder: string) => {
      await openAttachments(nodeDisk, folder).keep(bytes);
      writeFileSync(join(folder, hash.slice(0, 2), hash), 'other');
    },
  ],
])('content that %s is missing', async (_, prepare) => {
  const folder = makeTestFolder();
  await prepare(folder);
  const store = openAttachments(nodeDisk, folder);
  await expect(store.read(hash)).rejects.toMatchObject({ code: 'attachment-missing' });
});

test('a full disk leaves no half document', async () => {
  const folder = makeTestFolder();
  const disk = makeFaultyDisk({ at: 4, code: 'ENOSPC', how: 'once' });
  await expect(openAttachments(disk, folder).keep(bytes)).rejects.toMatchObject({
    code: 'disk-full',
  });
  expect(await openAttachments(nodeDisk, folder).list()).toEqual([]);
});
