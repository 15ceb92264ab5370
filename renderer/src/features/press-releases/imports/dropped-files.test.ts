import { expect, test } from 'vitest';
import { listDroppedFiles } from './dropped-files';

const limits = { files: 100, depth: 5, entries: 1_000 };

const file = (name: string) =>
  ({
    name,
    isFile: true,
    isDirectory: false,
    file: (done: (file: File) => void) => done(new File(['x'], name)),
  }) as unknown as FileSystemEntry;

/** Gives its entries two at a time, as a browser gives a hundred. */
function folder(name: string, ...entries: FileSystemEntry[]): FileSystemEntry {
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = [...entries];
      return {
        readEntries: (done: (piece: FileSystemEntry[]) => void) => done(left.splice(0, 2)),
      };
    },
  } as unknown as FileSystemEntry;
}

const locked = {
  name: 'locked',
  isFile: false,
  isDirectory: true,
  createReader: () => ({ readEntries: (_done: unknown, failed: () => void) => failed() }),
} as unknown as FileSystemEntry;

async function list(entries: readonly FileSystemEntry[], given = limits) {
  const { files, ...rest } = await listDroppedFiles(entries, given);
  return { files: files.map(({ name, folders }) => [...folders, name].join('/')), ...rest };
}

test('files and the documents of folders, each opened only when asked', async () => {
  const inner = folder('inner', file('3.pdf'), file('photo.jpg'));
  const outer = folder(
    'outer',
    file('10.txt'),
    file('2.txt'),
    inner,
    folder('.hidden', file('a.txt')),
  );
  expect(await list([file('photo.jpg'), outer])).toEqual({
    files: ['photo.jpg', 'outer/2.txt', 'outer/10.txt', 'outer/inner/3.pdf'],
    leftOut: 1,
    isCut: false,
  });
  const { files } = await listDroppedFiles([file('a.txt')], limits);
  expect((await files[0]?.open())?.name).toBe('a.txt');
});

test('a folder that cannot be opened does not stop the others', async () => {
  expect((await list([locked, file('a.txt')])).files).toEqual(['a.txt']);
});

test.each([
  ['files', { ...limits, files: 2 }],
  ['entries', { ...limits, entries: 2 }],
  ['depth', { ...limits, depth: 0 }],
])('too many %s are said to be more', async (_, given) => {
  const deep = folder('a', file('1.txt'), folder('b', file('2.txt'), file('3.txt')));
  expect((await list([deep], given)).isCut).toBe(true);
});
