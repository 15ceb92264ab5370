import { type FileHandle, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isFolderFlushUnknown, readErrno } from '../files/write-failure';

export type OpenFile = Pick<
  FileHandle,
  'read' | 'write' | 'datasync' | 'sync' | 'truncate' | 'stat' | 'close'
>;

/**
 * All that the journal and the backups ask of the file system. Tests put their own in its place, which kills the
 * program, fills the disk or loses the stick at any one of these calls.
 */
export interface Disk {
  readonly open: (path: string, flags: 'r' | 'r+' | 'wx') => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Nothing happens when it is not there. */
  readonly remove: (path: string) => Promise<void>;
  /** With everything in it. */
  readonly removeFolder: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Makes new names in the folder survive a power cut. */
  readonly syncFolder: (path: string) => Promise<void>;
  /** Names in the folder; none when it is not there. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Null when it is not there. */
  readonly measure: (path: string) => Promise<FileFacts | null>;
  /** Bytes that this user may still write to the disk of the path. */
  readonly readFreeBytes: (path: string) => Promise<number>;
}

export interface FileFacts {
  readonly size: number;
  readonly modifiedAt: number;
  readonly isFolder: boolean;
}

export const nodeDisk: Disk = {
  open: (path, flags) => open(path, flags),
  rename,
  remove: (path) => rm(path, { force: true }),
  removeFolder: (path) => rm(path, { force: true, recursive: true }),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  syncFolder: async (path) => {
    try {
      const handle = await open(path, 'r');
      await handle.sync().finally(() => handle.close());
    } catch (cause) {
      if (!isFolderFlushUnknown(cause)) throw cause;
    }
  },
  list: async (folder) => {
    try {
      return await readdir(folder);
    } catch (cause) {
      if (readErrno(cause) === 'ENOENT') return [];
      throw cause;
    }
  },
  measure: async (path) => {
    try {
      const facts = await stat(path);
      return { size: facts.size, modifiedAt: facts.mtimeMs, isFolder: facts.isDirectory() };
    } catch (cause) {
      if (['ENOENT', 'ENOTDIR'].includes(readErrno(cause))) return null;
      throw cause;
    }
  },
  readFreeBytes: async (path) => {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  },
};

/** All bytes, at a place of the file or at its end so far. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesWritten } = await file.write(
      bytes,
      done,
      bytes.byteLength - done,
      position + done,
    );
    done += bytesWritten;
  }
}

/** Exactly as many bytes as `buffer` has, or fewer at the end of the file. */
export async function readFully(
  file: OpenFile,
  buffer: Uint8Array,
  position: number,
): Promise<number> {
  let done = 0;
  while (done < buffer.byteLength) {
    const length = buffer.byteLength - done;
    const { bytesRead } = await file.read(buffer, done, length, position + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return done;
}

/** A small file whose name never stands for half of it. */
export async function replaceFile(disk: Disk, path: string, content: Uint8Array): Promise<void> {
  const draft = `${path}.part`;
  await disk.remove(draft);
  const file = await disk.open(draft, 'wx');
  try {
    await writeAll(file, content, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.rename(draft, path);
  await disk.syncFolder(dirname(path));
}

/** Null when there is no such file. Its size is trusted to be small: for files of our own. */
export async function readSmallFile(disk: Disk, path: string): Promise<Buffer | null> {
  const facts = await disk.measure(path);
  if (!facts || facts.isFolder) return null;
  const file = await disk.open(path, 'r');
  try {
    const buffer = Buffer.alloc(facts.size);
    return buffer.subarray(0, await readFully(file, buffer, 0));
  } finally {
    await file.close();
  }
}

const copyBytes = 1024 * 1024;

/** A new file with the same bytes, flushed. It is made anew where one of that name is there. */
export async function copyFile(disk: Disk, from: string, to: string): Promise<void> {
  await disk.remove(to);
  const source = await disk.open(from, 'r');
  try {
    const target = await disk.open(to, 'wx');
    try {
      const block = Buffer.alloc(copyBytes);
      for (let position = 0; ; position += copyBytes) {
        const length = await readFully(source, block, position);
        await writeAll(target, block.subarray(0, length), position);
        if (length < copyBytes) break;
      }
      await target.sync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
