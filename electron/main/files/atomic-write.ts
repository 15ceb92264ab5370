import { createHash, randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CodedError } from '#shared/ipc/result';
import { isFolderFlushUnknown, toWriteFailure } from './write-failure';

/**
 * Writes a file so that its name never stands for half of it: beside the target, to the disk, read back by path
 * and compared, and only then renamed. Reading back matters: a stick that was pulled takes all writes without
 * an error.
 *
 * @throws CodedError `disk-full`, `read-only`, `folder-gone` or `io-error`; the target is then as it was
 */
export async function writeFileAtomically(path: string, content: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const draft = join(folder, `.tadrib-${randomBytes(8).toString('hex')}.part`);
  try {
    await writeToDisk(draft, content);
    if (hash(await readFile(draft)) !== hash(content)) throw new CodedError('io-error');
    await rename(draft, path);
    await syncFolder(folder);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw toWriteFailure(cause);
  }
}

async function writeToDisk(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself survive a power cut. Windows and some sticks cannot do it for a folder. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (cause) {
    if (!isFolderFlushUnknown(cause)) throw cause;
  }
}

function hash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
