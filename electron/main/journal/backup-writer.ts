import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CodedError } from '#shared/ipc/result';
import { chainLine, formatLine } from '#shared/journal/chain';
import { toWriteFailure } from '../files/write-failure';
import { type BackupFoot, type BackupFrame, type BackupHead, firstLine } from './backup-format';
import { type CheckedBackup, checkBackup } from './backup-reader';
import { type Disk, writeAll } from './disk';
import { sha256 } from './hash';

const compress = promisify(gzip);

/** More would take several times as long for a tenth of the size. */
const level = 3;

/**
 * Writes a backup beside its later place. The name that stands for it appears when the whole file has been flushed,
 * opened again and found good; it is then read once more under that name, because a stick that was pulled takes
 * all writes without an error.
 */
export interface BackupWriter {
  readonly addRows: (table: string, rows: number, text: string) => Promise<void>;
  readonly addCommits: (payloads: readonly string[]) => Promise<void>;
  readonly addAttachment: (bytes: Uint8Array) => Promise<void>;
  /** @throws CodedError why there is no backup; nothing is left behind then */
  readonly finish: (contents: Contents) => Promise<CheckedBackup>;
  readonly cancel: () => Promise<void>;
}

/** What the last line says of everything before it. */
export type Contents = Omit<BackupFoot, 'kind' | 'attachments'>;

export async function startBackup(
  disk: Disk,
  path: string,
  head: BackupHead,
): Promise<BackupWriter> {
  const draft = `${path}.part`;
  await disk.remove(draft);
  const file = await disk.open(draft, 'wx').catch((cause: unknown) => {
    throw toWriteFailure(cause);
  });
  let position = 0;
  let hash = sha256(firstLine);
  let attachments = 0;
  let isOpen = true;

  async function write(bytes: Uint8Array): Promise<void> {
    await writeAll(file, bytes, position);
    position += bytes.byteLength;
  }
  async function writeLine(payload: unknown): Promise<void> {
    const line = chainLine(hash, JSON.stringify(payload), sha256);
    await write(Buffer.from(`${formatLine(line)}\n`));
    hash = line.hash;
  }
  async function writePiece(
    frame: BackupFrame extends infer F
      ? F extends F
        ? Omit<F, 'bytes' | 'sha256'>
        : never
      : never,
    bytes: Uint8Array,
  ): Promise<void> {
    await writeLine({ ...frame, bytes: bytes.byteLength, sha256: sha256(bytes) });
    await write(bytes);
  }
  async function clear(): Promise<void> {
    if (isOpen) await file.close().catch(() => undefined);
    isOpen = false;
    await disk.remove(draft).catch(() => undefined);
  }
  /** Whatever goes wrong ends the backup. */
  async function attempt<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (cause) {
      await clear();
      throw toWriteFailure(cause);
    }
  }

  await attempt(async () => {
    await write(Buffer.from(`${firstLine}\n`));
    await writeLine(head);
  });
  return {
    addRows: (table, rows, text) =>
      attempt(async () =>
        writePiece({ kind: 'rows', table, rows }, await compress(text, { level })),
      ),
    addCommits: (payloads) =>
      attempt(async () => {
        const text = `[${payloads.join(',')}]`;
        const frame = { kind: 'commits', commits: payloads.length } as const;
        await writePiece(frame, await compress(text, { level }));
      }),
    addAttachment: (bytes) =>
      attempt(async () => {
        attachments += 1;
        await writePiece({ kind: 'attachment' }, bytes);
      }),
    finish: (contents) =>
      attempt(async () => {
        await writeLine({ kind: 'end', ...contents, attachments });
        await file.sync();
        await file.close();
        isOpen = false;
        await checkBackup(disk, draft, true);
        await disk.rename(draft, path);
        await disk.syncFolder(dirname(path));
        return checkFinal(disk, path);
      }),
    cancel: clear,
  };
}

async function checkFinal(disk: Disk, path: string): Promise<CheckedBackup> {
  try {
    return await checkBackup(disk, path);
  } catch {
    await disk.remove(path).catch(() => undefined);
    // It was good a moment ago under its other name: the disk is what is not.
    throw new CodedError('io-error');
  }
}
