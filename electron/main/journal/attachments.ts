import { join } from 'node:path';
import { CodedError } from '#shared/ipc/result';
import { toWriteFailure } from '../files/write-failure';
import { type Disk, readSmallFile, replaceFile } from './disk';
import { sha256 } from './hash';

/** The bytes of original documents, once by content. */
export interface AttachmentStore {
  readonly keep: (bytes: Uint8Array) => Promise<void>;
  /** @throws CodedError `attachment-missing` when it is not there, or is not what was kept */
  readonly read: (sha256: string) => Promise<Buffer>;
  readonly list: () => Promise<readonly string[]>;
}

const nameOfContent = /^[0-9a-f]{64}$/;

export function openAttachments(disk: Disk, folder: string): AttachmentStore {
  /** A folder for each of 256 beginnings: thousands of files in one are slow on sticks and shares. */
  const place = (hash: string) => join(folder, hash.slice(0, 2), hash);
  return {
    keep: async (bytes) => {
      const hash = sha256(bytes);
      const path = place(hash);
      try {
        if ((await disk.measure(path))?.size === bytes.byteLength) return;
        await disk.makeFolder(join(folder, hash.slice(0, 2)));
        await replaceFile(disk, path, bytes);
      } catch (cause) {
        throw toWriteFailure(cause);
      }
    },
    read: async (hash) => {
      const bytes = await readSmallFile(disk, place(hash)).catch(() => null);
      if (!bytes || sha256(bytes) !== hash) throw new CodedError('attachment-missing');
      return bytes;
    },
    list: async () => {
      const folders = await disk.list(folder);
      const names = await Promise.all(folders.map((name) => disk.list(join(folder, name))));
      return names.flat().filter((name) => nameOfContent.test(name));
    },
  };
}
