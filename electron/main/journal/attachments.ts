import { dirname, join } from 'node:path';
import { CodedError } from '#shared/ipc/result';
import { toWriteFailure } from '../files/write-failure';
import { type CheckedBackup, readPiece } from './backup-reader';
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

/** The documents that are inside a backup from elsewhere, or that lie beside it as they do at a second place. */
export async function takeAttachments(
  disk: Disk,
  backup: CheckedBackup,
  own: AttachmentStore,
): Promise<void> {
  for (const placed of backup.frames) {
    if (placed.frame.kind === 'attachment')
      await own.keep(await readPiece(disk, backup.path, placed));
  }
  await copyAttachments(openAttachments(disk, join(dirname(backup.path), 'attachments')), own);
}

export async function copyAttachments(from: AttachmentStore, to: AttachmentStore): Promise<void> {
  const there = new Set(await to.list());
  for (const hash of await from.list()) {
    // One that cannot be read there is no reason to leave the others.
    const bytes = there.has(hash) ? null : await from.read(hash).catch(() => null);
    if (bytes) await to.keep(bytes);
  }
}
