import { createChainReader, isHash, parseLine } from '#shared/journal/chain';
import { type Segment, segmentSchema, sliceChanges } from '#shared/journal/line';
import type { OpenFile } from './disk';
import { sha256 } from './hash';
import { readLineBlocks } from './line-blocks';

/** One line of a segment. `end` is the place in the file after it, `hash` what the next line follows on. */
export type SegmentEntry =
  | {
      readonly kind: 'segment';
      readonly segment: Segment;
      readonly end: number;
      readonly hash: string;
    }
  | {
      readonly kind: 'commit';
      readonly sequence: number;
      readonly payload: string;
      readonly end: number;
      readonly hash: string;
    }
  /** Not as it was written; `line` counts from 1. */
  | { readonly kind: 'damaged'; readonly line: number }
  /** As it was written, by a program that knows more than this one. */
  | { readonly kind: 'newer' };

/** A place of which the hash is known, so that reading may begin there. */
export interface KnownPlace {
  readonly offset: number;
  readonly hash: string;
}

/** The lines of a segment in blocks, each line checked against the one before. */
export async function* readSegment(
  file: OpenFile,
  from: KnownPlace | null,
): AsyncGenerator<readonly SegmentEntry[]> {
  let line = 0;
  let reader = from ? createChainReader(from.hash, sha256) : null;
  for await (const block of readLineBlocks(file, from?.offset ?? 0)) {
    const entries: SegmentEntry[] = [];
    for (const { text, end } of block.lines) {
      line += 1;
      reader ??= createChainReader(readPrevious(text), sha256);
      const payload = reader.next(text);
      if (payload === null) entries.push({ kind: 'damaged', line });
      else entries.push(readEntry(payload, end, reader.hash()));
    }
    yield entries;
  }
}

/** The first line names what it follows on, since the segment before may not be there to say so. */
function readPrevious(line: string): string {
  const head = readJson(parseLine(line)?.payload ?? '');
  if (typeof head !== 'object' || head === null || !('previous' in head)) return '';
  return typeof head.previous === 'string' && isHash(head.previous) ? head.previous : '';
}

function readEntry(payload: string, end: number, hash: string): SegmentEntry {
  const commit = sliceChanges(payload);
  if (commit) return { kind: 'commit', sequence: commit.sequence, payload, end, hash };
  const segment = segmentSchema.safeParse(readJson(payload));
  return segment.success
    ? { kind: 'segment', segment: segment.data, end, hash }
    : { kind: 'newer' };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
