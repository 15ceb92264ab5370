import type { BackupSummary } from '#shared/journal/backup';
import type { Segment } from '#shared/journal/line';
import type { RecoveryEnd } from '#shared/journal/recovery';
import type { Disk } from './disk';
import { readJournal } from './read-commits';
import type { SegmentEntry } from './read-segment';

export interface RangeRequest {
  readonly disk: Disk;
  readonly segments: string;
  /** The segment to begin with. */
  readonly first: number;
  /** Commits up to this one come from elsewhere. */
  readonly covered: number;
  /** Nothing that was changed after this moment. */
  readonly until: string | null;
  /** The last commit that anyone knows of. */
  readonly lastKnown: number;
}

/** The commits of the journal after a place, and which of them are not there. */
export interface CommitRange {
  /** Payloads in their order, a block at a time. */
  readonly read: () => AsyncGenerator<readonly string[]>;
  /** What `read` gave, once more. */
  readonly readAgain: () => AsyncGenerator<readonly string[]>;
  /** Number of the last commit that was given. */
  readonly reached: () => number;
  readonly lost: () => RecoveryEnd['lost'];
  /** Schema of the oldest segment that was read. */
  readonly schema: () => number | null;
}

export function makeCommitRange(request: RangeRequest): CommitRange {
  const { disk, segments, first, covered, until, lastKnown } = request;
  const lost: { fromSequence: number; toSequence: number }[] = [];
  let reached = covered;
  let hasEnded = false;
  let schema: number | null = null;

  function skipTo(sequence: number): void {
    if (sequence <= reached) return;
    lost.push({ fromSequence: reached + 1, toSequence: sequence });
    reached = sequence;
  }
  /** Somebody went back to an earlier state here: no commit stands for that. */
  const isNewStart = ({ start, backupId }: Segment) =>
    backupId === null && start.sequence === reached + 1;
  function pick(entry: SegmentEntry): readonly string[] {
    if (entry.kind === 'segment') {
      if (until !== null && isNewStart(entry.segment) && entry.segment.startedAt > until) {
        hasEnded = true;
        return [];
      }
      schema ??= entry.segment.schema;
      skipTo(entry.segment.start.sequence);
    }
    if (entry.kind !== 'commit' || entry.sequence <= covered) return [];
    if (until !== null && findMoment(entry.payload) > until) {
      hasEnded = true;
      return [];
    }
    skipTo(entry.sequence - 1);
    reached = entry.sequence;
    return [entry.payload];
  }
  return {
    async *read() {
      for await (const { entries } of readJournal(disk, segments, first)) {
        const payloads: string[] = [];
        for (const entry of entries) if (!hasEnded) payloads.push(...pick(entry));
        yield payloads;
        if (hasEnded) return;
      }
      if (until === null) skipTo(lastKnown);
    },
    async *readAgain() {
      for await (const { entries } of readJournal(disk, segments, first)) {
        const payloads: string[] = [];
        for (const entry of entries) {
          if (entry.kind !== 'commit' || entry.sequence <= covered) continue;
          if (entry.sequence <= reached) payloads.push(entry.payload);
        }
        yield payloads;
      }
    },
    reached: () => reached,
    lost: () => lost,
    schema: () => schema,
  };
}

/** When a commit was made: the stamp of its first change begins with it, and comes before any row's own fields. */
function findMoment(payload: string): string {
  const start = payload.indexOf('"at":"') + 6;
  return payload.slice(start, start + 24);
}

/**
 * Whether a backup can be where the reading up to a moment begins. One that was made later may hold what somebody went
 * back to, which has older stamps than what there was at that moment.
 */
export function isUntil(
  { lastAt, createdAt }: Pick<BackupSummary, 'lastAt' | 'createdAt'>,
  until: string | null,
): boolean {
  return until === null || (createdAt <= until && (lastAt ?? '').slice(0, 24) <= until);
}
