import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCappedFile } from './read-capped';

const folder = mkdtempSync(join(tmpdir(), 'tadrib-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'قائمة.csv');
writeFileSync(file, 'content');

test('bytes, base name and hash come back', async () => {
  const read = await readCappedFile(file);
  expect(Buffer.from(read.bytes).toString()).toBe('content');
  expect(read.name).toBe('قائمة.csv');
  expect(read.sha256).toBe(createHash('sha256').update('content').digest('hex'));
});

test('an empty file and a file as large as the cap are read', async () => {
  writeFileSync(join(folder, 'empty'), '');
  expect((await readCappedFile(join(folder, 'empty'))).bytes).toHaveLength(0);
  expect((await readCappedFile(file, 7)).bytes).toHaveLength(7);
});

test('a file above the cap is refused', async () => {
  await expect(readCappedFile(file, 6)).rejects.toMatchObject({ code: 'file-too-large' });
});

test('a link to a regular file is read under its own name', async () => {
  symlinkSync(file, join(folder, 'link.csv'));
  expect((await readCappedFile(join(folder, 'link.csv'))).name).toBe('link.csv');
});

test.each([
  ['a missing file', () => join(folder, 'none')],
  ['a folder', () => folder],
  ['a device', () => '/dev/zero'],
  ['a pipe that nobody writes to', makePipe],
])('%s is refused', async (_, path) => {
  await expect(readCappedFile(path())).rejects.toMatchObject({ code: 'file-unreadable' });
});

function makePipe(): string {
  const path = join(folder, 'pipe');
  execFileSync('/usr/bin/mkfifo', [path]);
  return path;
}
