import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { CodedError } from '#shared/ipc/result';
import type { BackupSummary } from '#shared/journal/backup';
import { createChainReader } from '#shared/journal/chain';
import {
  type BackupFoot,
  type BackupFrame,
  type BackupHead,
  firstLine,
  footSchema,
  frameSchema,
  headSchema,
  largestPiece,
  longestLine,
  magic,
} from './backup-format';
import { type ByteSource, openByteSource } from './byte-source';
import { type Disk, readFully } from './disk';
import { sha256 } from './hash';

const inflate = promisify(gunzip);

/** A piece of a backup and where its bytes begin. */
export interface PlacedFrame {
  readonly frame: BackupFrame;
  readonly position: number;
}

/** A backup of which every byte was found to be as it was written. */
export interface CheckedBackup {
  readonly path: string;
  readonly head: BackupHead;
  readonly foot: BackupFoot;
  readonly frames: readonly PlacedFrame[];
  readonly summary: BackupSummary;
}

/**
 * Reads a backup from its first byte to its last.
 *
 * @param isDeep whether the pieces are also unpacked
 * @throws CodedError `backup-damaged`, `backup-foreign` or `backup-newer`
 */
export async function checkBackup(
  disk: Disk,
  path: string,
  isDeep = false,
): Promise<CheckedBackup> {
  const file = await disk.open(path, 'r').catch((cause: unknown) => {
    throw new CodedError('backup-damaged', { cause });
  });
  try {
    const { size } = await file.stat();
    const source = openByteSource(file);
    const { head, nextLine } = await readHead(source);
    const frames: PlacedFrame[] = [];
    while (true) {
      const payload = await nextLine();
      const frame = frameSchema.safeParse(payload);
      if (!frame.success) {
        const foot = footSchema.safeParse(payload);
        if (!foot.success || source.position() !== size) throw damaged();
        const summary = summarise(head, foot.data, size);
        return { path, head, foot: foot.data, frames, summary };
      }
      const position = source.position();
      if (frame.data.bytes > largestPiece) throw damaged();
      const bytes = await source.readBytes(frame.data.bytes);
      if (!bytes || sha256(bytes) !== frame.data.sha256) throw damaged();
      if (isDeep && frame.data.kind !== 'attachment') await unpack(bytes);
      frames.push({ frame: frame.data, position });
    }
  } finally {
    await file.close();
  }
}

/** What a backup says of itself, without reading all of it. Null when even that cannot be read. */
export async function readSummary(disk: Disk, path: string): Promise<BackupSummary | null> {
  const file = await disk.open(path, 'r').catch(() => null);
  if (!file) return null;
  try {
    const { head } = await readHead(openByteSource(file));
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, longestLine));
    await readFully(file, tail, size - tail.byteLength);
    // Bytes of a piece may come right before the last line.
    const end = tail.subarray(Math.max(0, tail.lastIndexOf('{"kind":"end"'))).toString('utf8');
    const foot = footSchema.safeParse(JSON.parse(end));
    return foot.success ? summarise(head, foot.data, size) : null;
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

/** The text of one piece of a backup that has been checked. It is checked again: time has passed. */
export async function readPiece(disk: Disk, path: string, placed: PlacedFrame): Promise<Buffer> {
  const file = await disk.open(path, 'r');
  try {
    const bytes = Buffer.alloc(placed.frame.bytes);
    await readFully(file, bytes, placed.position);
    if (sha256(bytes) !== placed.frame.sha256) throw damaged();
    return placed.frame.kind === 'attachment' ? bytes : await unpack(bytes);
  } finally {
    await file.close();
  }
}

async function unpack(bytes: Uint8Array): Promise<Buffer> {
  try {
    return await inflate(bytes, { maxOutputLength: largestPiece });
  } catch (cause) {
    throw new CodedError('backup-damaged', { cause });
  }
}

async function readHead(source: ByteSource) {
  const first = await source.readLine(longestLine);
  if (first !== firstLine) {
    if (!first?.startsWith(magic)) throw new CodedError('backup-foreign');
    throw new CodedError('backup-newer');
  }
  const reader = createChainReader(sha256(firstLine), sha256);
  const nextLine = async (): Promise<unknown> => {
    const line = await source.readLine(longestLine);
    const payload = line === null ? null : reader.next(line);
    if (payload === null) throw damaged();
    return JSON.parse(payload);
  };
  const head = headSchema.safeParse(await nextLine());
  if (!head.success) throw new CodedError('backup-newer');
  return { head: head.data, nextLine };
}

export function summarise(head: BackupHead, foot: BackupFoot, bytes: number): BackupSummary {
  const { id, workspaceId, createdAt, reason, program, schema } = head;
  const { tally, shown, attachments } = foot;
  const made = { id, workspaceId, createdAt, reason, program, schema };
  return { ...made, ...tally, shown, attachments, bytes };
}

function damaged(): CodedError {
  return new CodedError('backup-damaged');
}
