import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeFileAtomically } from './atomic-write';

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs/promises')>();
  return {
    ...original,
    open: vi.fn(original.open),
    readFile: vi.fn(original.readFile),
    rename: vi.fn(original.rename),
  };
});

const content = Buffer.from('تقرير الحضور');
let folder = '';
let target = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tadrib-write-'));
  target = join(folder, 'report.pdf');
  writeFileSync(target, 'before');
});
afterEach(() => {
  vi.clearAllMocks();
  rmSync(folder, { recursive: true });
});

const fail = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

test('the file is there whole, and nothing beside it', async () => {
  await writeFileAtomically(target, content);
  expect(readFileSync(target)).toEqual(content);
  expect(readdirSync(folder)).toEqual(['report.pdf']);
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOENT', 'folder-gone'],
  ['EIO', 'io-error'],
])('%s on opening is %s, and the old file stays', async (errno, code) => {
  vi.mocked(open).mockImplementationOnce(() => fail(errno));
  await expect(writeFileAtomically(target, content)).rejects.toMatchObject({ code });
  expectUntouched();
});

test.each(['writeFile', 'sync'] as const)(
  'a disk that is full at %s leaves the old file',
  async (step) => {
    const { open: openReally } =
      await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
    vi.mocked(open).mockImplementationOnce(async (path, flags) => {
      const handle: FileHandle = await openReally(path, flags);
      handle[step] = () => fail('ENOSPC');
      return handle;
    });
    await expect(writeFileAtomically(target, content)).rejects.toMatchObject({ code: 'disk-full' });
    expectUntouched();
  },
);

test('bytes that come back different are never given the name', async () => {
  vi.mocked(readFile).mockResolvedValueOnce(Buffer.from('other'));
  await expect(writeFileAtomically(target, content)).rejects.toMatchObject({ code: 'io-error' });
  expectUntouched();
});

test('a rename that fails leaves the old file', async () => {
  vi.mocked(rename).mockImplementationOnce(() => fail('EIO'));
  await expect(writeFileAtomically(target, content)).rejects.toMatchObject({ code: 'io-error' });
  expectUntouched();
});

test('a missing folder and a folder in the place of the file are refused', async () => {
  const missing = join(folder, 'none', 'report.pdf');
  await expect(writeFileAtomically(missing, content)).rejects.toMatchObject({
    code: 'folder-gone',
  });
  mkdirSync(join(folder, 'taken'));
  await expect(writeFileAtomically(join(folder, 'taken'), content)).rejects.toMatchObject({
    code: 'io-error',
  });
});

function expectUntouched(): void {
  expect(readFileSync(target, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['report.pdf']);
}
