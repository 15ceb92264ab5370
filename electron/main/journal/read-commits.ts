import { join } from 'node:path';
import { lastStampOf } from '#shared/journal/commit';
import { readCommitPayload } from '#shared/journal/line';
import type { Disk } from './disk';
import { findSegments, nameSegment } from './layout';
import { type KnownPlace, readSegment, type SegmentEntry } from './read-segment';

/** Some thousand lines of one segment. */
export interface JournalBlock {
  readonly segment: number;
  readonly entries: readonly SegmentEntry[];
}

/** The lines of the journal from a segment on, in their order. A segment that is not there is passed over. */
export async function* readJournal(
  disk: Disk,
  folder: string,
  first: number,
  from: KnownPlace | null = null,
): AsyncGenerator<JournalBlock> {
  const numbers = findSegments(await disk.list(folder)).filter((number) => number >= first);
  for (const segment of numbers) {
    const file = await disk.open(join(folder, nameSegment(segment)), 'r');
    try {
      const start = segment === first ? from : null;
      for await (const entries of readSegment(file, start)) yield { segment, entries };
    } finally {
      await file.close();
    }
  }
}

/**
 * The segment from which to read so that nothing after a place is missed: the last one that began at or before it. The
 * first one, when their beginnings cannot be read.
 */
export async function findSegmentFor(
  disk: Disk,
  folder: string,
  isBefore: (start: { readonly sequence: number; readonly lastAt: string | null }) => boolean,
): Promise<number> {
  const numbers = findSegments(await disk.list(folder));
  for (const number of numbers.toReversed()) {
    const file = await disk.open(join(folder, nameSegment(number)), 'r');
    try {
      for await (const [first] of readSegment(file, null)) {
        if (first?.kind === 'segment' && isBefore(first.segment.start)) return number;
        break;
      }
    } finally {
      await file.close();
    }
  }
  return numbers[0] ?? 1;
}

/** The bytes of the journal's files from a segment on. */
export async function measureJournal(disk: Disk, folder: string, first: number): Promise<number> {
  const numbers = findSegments(await disk.list(folder)).filter((number) => number >= first);
  const sizes = await Promise.all(
    numbers.map((number) => disk.measure(join(folder, nameSegment(number)))),
  );
  return sizes.reduce((sum, facts) => sum + (facts?.size ?? 0), 0);
}

const chunkLength = 4 * 1024 * 1024;

export interface CommitPiece {
  readonly commits: string[];
  readonly cursor: string | null;
}

/** Commits after a stamp, a few megabytes at a time. The cursor names the line at which the next piece begins. */
export async function readCommitsAfter(
  disk: Disk,
  folder: string,
  after: string | null,
  cursor: string | null,
): Promise<CommitPiece> {
  const place = parseCursor(cursor);
  const first =
    place?.segment ??
    (await findSegmentFor(disk, folder, ({ lastAt }) => (lastAt ?? '') <= (after ?? '')));
  const commits: string[] = [];
  let length = 0;
  for await (const { segment, entries } of readJournal(disk, folder, first, place)) {
    for (const entry of entries) {
      const commit = entry.kind === 'commit' ? readCommitPayload(entry.payload) : null;
      if (entry.kind !== 'commit' || !commit) continue;
      if (lastStampOf(commit) > (after ?? '')) {
        commits.push(entry.payload);
        length += entry.payload.length;
      }
      if (length >= chunkLength) {
        return { commits, cursor: `${segment}:${entry.end}:${entry.hash}` };
      }
    }
  }
  return { commits, cursor: null };
}

function parseCursor(cursor: string | null): (KnownPlace & { segment: number }) | null {
  const match = /^(\d+):(\d+):([0-9a-f]{64})$/.exec(cursor ?? '');
  if (!match) return null;
  return { segment: Number(match[1]), offset: Number(match[2]), hash: match[3] ?? '' };
}
