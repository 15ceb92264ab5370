import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFaultyDisk, makeTestFolder } from './test-disk';
import { openForTest, TestWindow } from './test-window';

const stored = join('IndexedDB', 'app_tadrib_0.indexeddb.leveldb', '000003.log');

function makeStore(folder: string, content: string): void {
  mkdirSync(join(folder, stored, '..'), { recursive: true });
  writeFileSync(join(folder, stored), content);
}
const run = (program: string) => ({
  runtime: { program, chromium: 130, engine: 'leveldb' } as const,
});
const copies = (folder: string) =>
  readdirSync(join(folder, 'safety')).filter((name) => name.startsWith('store-before-'));
const readCopy = (folder: string, program: string) =>
  readFileSync(join(folder, 'safety', `store-before-${program}`, stored), 'utf8');

async function work(folder: string, program: string): Promise<void> {
  const safekeeping = await openForTest(folder, run(program));
  await new TestWindow(() => safekeeping).begin();
  await safekeeping.end();
}

test('another version copies the store before it touches it, once, and one copy is kept', async () => {
  const folder = makeTestFolder();
  makeStore(folder, 'written by 1.0.0');
  await work(folder, '1.0.0');
  makeStore(folder, 'written later by 1.0.0');
  await work(folder, '1.0.0');
  expect(readCopy(folder, '1.0.0')).toBe('written by 1.0.0');

  await openForTest(folder, run('2.0.0'));
  makeStore(folder, 'half upgraded');
  await openForTest(folder, run('2.0.0'));
  expect(copies(folder)).toEqual(['store-before-2.0.0']);
  expect(readCopy(folder, '2.0.0')).toBe('written later by 1.0.0');
});

test('without a store, and without room, nothing is copied', async () => {
  const empty = makeTestFolder();
  await openForTest(empty, run('1.0.0'));
  expect(existsSync(join(empty, 'safety'))).toBe(false);
  const tight = makeTestFolder();
  makeStore(tight, 'data');
  const { readFreeBytes: _, ...disk } = makeFaultyDisk(null);
  const readFreeBytes = async () => 150 * 1024 * 1024;
  await openForTest(tight, { ...run('1.0.0'), disk: { ...disk, readFreeBytes } });
  expect(existsSync(join(tight, 'safety'))).toBe(false);
});

test('a disk that fails while it is copied does not keep the program from starting', async () => {
  for (let at = 1; at <= 8; at += 1) {
    const folder = makeTestFolder();
    makeStore(folder, 'data');
    const disk = makeFaultyDisk({ at, code: 'EIO', how: 'kill' });
    await openForTest(folder, { ...run('1.0.0'), disk });
    const copy = join(folder, 'safety', 'store-before-1.0.0', stored);
    if (existsSync(copy)) expect(readFileSync(copy, 'utf8')).toBe('data');
  }
}, 30_000);
