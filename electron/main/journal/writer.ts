import { join } from 'node:path';
import { CodedError } from '#shared/ipc/result';
import { chainLine, formatLine } from '#shared/journal/chain';
import { type JournalCommit, lastStampOf } from '#shared/journal/commit';
import { writeCommitPayload } from '#shared/journal/line';
import { startTally } from '#shared/journal/tally';
import { toWriteFailure } from '../files/write-failure';
import { type Disk, type OpenFile, writeAll } from './disk';
import { sha256 } from './hash';
import { nameSegment } from './layout';
import type { JournalPlace } from './read-standing';

export interface JournalWriter {
  /**
   * Resolves when the commits are on the disk. Those that wait share one flush.
   *
   * @throws CodedError `journal-order` for a commit that is not after the last one, else why the disk refused; the
   * same commits may then be appended again
   */
  readonly append: (commits: readonly JournalCommit[]) => Promise<JournalPlace>;
  /** Where the journal stands on the disk. */
  readonly place: () => JournalPlace;
  /** Goes on in the segment that `open` makes, after all that waits has been written. */
  readonly moveTo: (open: (place: JournalPlace) => Promise<JournalPlace>) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly commits: readonly JournalCommit[];
  readonly resolve: (place: JournalPlace) => void;
  readonly reject: (error: CodedError) => void;
}

/** Writes at the end of the open segment. What follows `start` in the file was never acknowledged, and is cut off. */
export async function openWriter(
  disk: Disk,
  folder: string,
  start: JournalPlace,
): Promise<JournalWriter> {
  let place = start;
  let file = await openAt(disk, folder, place);
  let isCut = true;
  let waiting: Waiting[] = [];
  let work: Promise<void> = Promise.resolve();

  /** One after the other: what waits when its turn comes is written together. */
  function queue(task: () => Promise<void>): Promise<void> {
    const done = work.then(task);
    work = done.catch(() => undefined);
    return done;
  }

  async function writeWaiting(): Promise<void> {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const { lines, next, accepted } = chainBatch(batch, place);
    if (accepted.length === 0) return;
    try {
      if (!isCut) await file.truncate(place.offset);
      isCut = false;
      await writeAll(file, lines, place.offset);
      await file.datasync();
      // A file whose name is gone takes everything without an error.
      if ((await file.stat()).nlink === 0) throw new CodedError('folder-gone');
      isCut = true;
    } catch (cause) {
      const failure = toWriteFailure(cause);
      for (const { reject } of accepted) reject(failure);
      return;
    }
    place = next;
    for (const { resolve } of accepted) resolve(place);
  }

  return {
    append: (commits) =>
      new Promise((resolve, reject) => {
        waiting.push({ commits, resolve, reject });
        void queue(writeWaiting);
      }),
    place: () => place,
    moveTo: (open) =>
      queue(async () => {
        await writeWaiting();
        const next = await open(place);
        const opened = await openAt(disk, folder, next);
        await file.close();
        file = opened;
        place = next;
        isCut = true;
      }),
    close: () =>
      queue(async () => {
        await writeWaiting();
        await file.close();
      }),
  };
}

async function openAt(disk: Disk, folder: string, place: JournalPlace): Promise<OpenFile> {
  const file = await disk.open(join(folder, nameSegment(place.segment)), 'r+');
  try {
    if ((await file.stat()).size > place.offset) await file.truncate(place.offset);
  } catch (cause) {
    await file.close();
    throw cause;
  }
  return file;
}

/** Refuses, each by itself, what would bring the journal out of order. */
function chainBatch(batch: readonly Waiting[], place: JournalPlace) {
  const tally = startTally(place.tally);
  const accepted: Waiting[] = [];
  const pieces: string[] = [];
  let { hash } = place;
  let lastAt = place.tally.lastAt ?? '';
  for (const entry of batch) {
    const end = findEnd(entry.commits, lastAt);
    if (end === null) {
      entry.reject(new CodedError('journal-order'));
      continue;
    }
    lastAt = end;
    for (const commit of entry.commits) {
      tally.add(commit);
      const { sequence } = tally.current();
      const line = chainLine(hash, writeCommitPayload({ ...commit, sequence }), sha256);
      pieces.push(`${formatLine(line)}\n`);
      hash = line.hash;
    }
    accepted.push(entry);
  }
  const lines = Buffer.from(pieces.join(''));
  const offset = place.offset + lines.byteLength;
  return { lines, accepted, next: { ...place, offset, hash, tally: tally.current() } };
}

/** The last stamp of commits that follow on `lastAt` in order, else null. */
function findEnd(commits: readonly JournalCommit[], lastAt: string): string | null {
  let last = lastAt;
  for (const commit of commits) {
    if (commit.changes.some(({ at }) => at <= last)) return null;
    last = lastStampOf(commit);
  }
  return last;
}
