import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { CodedError } from '#shared/ipc/result';
import { limits } from '../importers/limits';

export interface CappedFile {
  /** Base name only: no path leaves the main process. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
}

/** Opening a pipe that nobody writes to would otherwise wait for ever. Windows has neither pipes here nor the flag. */
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file that the user chose.
 *
 * @param cap in bytes
 * @throws CodedError `file-unreadable` when it is gone, locked or no regular file, `file-too-large` above the cap
 */
export async function readCappedFile(
  path: string,
  cap: number = limits.fileBytes,
): Promise<CappedFile> {
  const bytes = await readBytes(path, cap);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: basename(path), bytes, sha256 };
}

async function readBytes(path: string, cap: number): Promise<Uint8Array<ArrayBuffer>> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, readWithoutWaiting);
    const facts = await file.stat();
    if (!facts.isFile()) throw new CodedError('file-unreadable');
    if (facts.size > cap) throw new CodedError('file-too-large');
    // Room for one byte more than the file had: it may grow while it is read.
    const buffer = new Uint8Array(facts.size + 1);
    const length = await fill(file, buffer);
    if (length > cap) throw new CodedError('file-too-large');
    if (length > facts.size) throw new CodedError('file-unreadable');
    return buffer.slice(0, length);
  } catch (cause) {
    throw cause instanceof CodedError ? cause : new CodedError('file-unreadable', { cause });
  } finally {
    await file?.close();
  }
}

async function fill(file: FileHandle, buffer: Uint8Array): Promise<number> {
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}
