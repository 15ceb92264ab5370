import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFolderFiles } from './folder-files';

const limits = { files: 100, depth: 5, entries: 1_000 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tadrib-folder-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'x');
  }
}

const list = async (given = limits) => {
  const { files, ...rest } = await listFolderFiles(folder, given);
  return { files: files.map(({ name, folders }) => [...folders, name].join('/')), ...rest };
};

test('documents of all folders below, in the order of their names', async () => {
  write('10.txt', '2.docx', 'b/c/بيان.pdf', 'b/photo.jpg', '.hidden/a.txt', 'no-ending');
  expect(await list()).toEqual({
    files: ['2.docx', '10.txt', 'b/c/بيان.pdf', 'no-ending'],
    leftOut: 1,
    isCut: false,
  });
});

test('links are not followed', async () => {
  write('a/1.txt');
  symlinkSync(folder, join(folder, 'a', 'circle'));
  symlinkSync(join(folder, 'a', '1.txt'), join(folder, 'link.txt'));
  expect((await list()).files).toEqual(['a/1.txt']);
});

test.each([
  ['files', { ...limits, files: 2 }, ['1.txt', '2.txt']],
  ['entries', { ...limits, entries: 1 }, ['1.txt']],
  ['depth', { ...limits, depth: 0 }, ['1.txt', '2.txt', '3.txt']],
])('too many %s are said to be more', async (_, given, files) => {
  write('1.txt', '2.txt', '3.txt', 'below/4.txt');
  expect(await list(given)).toMatchObject({ files, isCut: true });
});

test('a folder that is gone is an error', async () => {
  await expect(listFolderFiles(join(folder, 'gone'), limits)).rejects.toMatchObject({
    code: 'file-unreadable',
  });
});
