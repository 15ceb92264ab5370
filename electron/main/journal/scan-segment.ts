import { join } from 'node:path';
import { readCommitPayload, type Segment, type Tally } from '#shared/journal/line';
import type { Damage, DamageCode } from '#shared/journal/safety-status';
import { startTally } from '#shared/journal/tally';
import type { Disk, OpenFile } from './disk';
import { nameSegment } from './layout';
import { type KnownPlace, readSegment } from './read-segment';

/** The end of a segment as far as it can be read. */
export interface SegmentScan {
  /** Its first line; null when that is damaged. */
  readonly head: Segment | null;
  /** What the counts are after its last good line; null when nothing says where they began. */
  readonly tally: Tally | null;
  readonly hash: string;
  readonly offset: number;
  /** What follows the last good line: half written when the program or the power ended. */
  readonly tornBytes: number;
  readonly damage: readonly Damage[];
  readonly isNewer: boolean;
}

/** A place from which the counts are known, too. */
export interface TalliedPlace extends KnownPlace {
  readonly tally: Tally;
}

interface Progress {
  head: Segment | null;
  tally: ReturnType<typeof startTally> | null;
  place: KnownPlace;
  damagedLines: number[];
  isNewer: boolean;
}

/**
 * Reads a segment to its end, from its beginning or from a place that is known, and counts.
 *
 * @param fallback what the counts begin with where the first line, which says it, is damaged
 */
export async function scanSegment(
  disk: Disk,
  folder: string,
  number: number,
  from: TalliedPlace | null,
  fallback: Tally | null = null,
): Promise<SegmentScan> {
  const file = await disk.open(join(folder, nameSegment(number)), 'r');
  try {
    const start = from?.tally ?? fallback;
    const progress: Progress = {
      head: from ? await readHead(file) : null,
      tally: start && startTally(start),
      place: from ?? { offset: 0, hash: '' },
      damagedLines: [],
      isNewer: false,
    };
    const damage: Damage[] = [];
    for await (const entries of readSegment(file, from)) {
      for (const entry of entries) {
        if (entry.kind === 'damaged') progress.damagedLines.push(entry.line);
        else if (entry.kind === 'newer') progress.isNewer = true;
        else {
          const next = entry.kind === 'commit' ? entry.sequence : null;
          if (progress.damagedLines.length > 0) {
            damage.push(describeGap('journal-damaged', number, progress, next));
          }
          progress.damagedLines = [];
          progress.place = { offset: entry.end, hash: entry.hash };
          if (entry.kind === 'segment') {
            progress.head = entry.segment;
            progress.tally = startTally(entry.segment.start);
          } else count(progress, entry.sequence, entry.payload);
        }
      }
    }
    const { place, head, isNewer } = progress;
    const tornBytes = (await file.stat()).size - place.offset;
    if (!isNewer && tornBytes > 0) damage.push(describeGap('torn-tail', number, progress, null));
    if (!isNewer && !head && place.offset === 0) {
      damage.push(describeGap('journal-damaged', number, progress, null));
    }
    return { head, tally: progress.tally?.current() ?? null, ...place, tornBytes, damage, isNewer };
  } finally {
    await file.close();
  }
}

function count({ tally }: Progress, sequence: number, payload: string): void {
  const commit = readCommitPayload(payload);
  if (commit) tally?.add(commit);
  tally?.skipTo(sequence);
}

/** The first line of a segment, or null when it is not as it was written. */
async function readHead(file: OpenFile): Promise<Segment | null> {
  for await (const [first] of readSegment(file, null)) {
    return first?.kind === 'segment' ? first.segment : null;
  }
  return null;
}

function describeGap(
  code: DamageCode,
  segment: number,
  { damagedLines, tally }: Progress,
  next: number | null,
): Damage {
  const last = tally?.current().sequence;
  return {
    code,
    segment,
    line: damagedLines[0] ?? null,
    fromSequence: last === undefined ? null : last + 1,
    toSequence: next === null ? null : next - 1,
  };
}
