import { CodedError } from '#shared/ipc/result';
import { readCommit } from '#shared/journal/commit';
import {
  digestRows,
  hasSameDigests,
  startTableDigests,
  type TableDigests,
} from '#shared/journal/digest';
import { readCommitPayload, sliceChanges } from '#shared/journal/line';
import type { RecoveryStep } from '#shared/journal/recovery';
import { type Replay, startReplay } from '#shared/journal/replay';
import { type Row, readRows, writeRows } from '#shared/journal/row';
import { type CheckedBackup, type PlacedFrame, readPiece } from './backup-reader';
import { type CommitRange, makeCommitRange } from './commit-range';
import type { Disk } from './disk';
import { findSegmentFor, measureJournal } from './read-commits';

export interface RecoveryPlan {
  readonly disk: Disk;
  readonly segments: string;
  /** Where the rows come from; null when only the journal is left. */
  readonly backup: CheckedBackup | null;
  readonly withJournal: boolean;
  readonly until: string | null;
  /** The last commit that anyone knows of: what is missing up to it is lost. */
  readonly lastKnown: number;
}

const rowsOfStep = 2_000;
const lengthOfStep = 1024 * 1024;

/**
 * The rows of a workspace, piece by piece. What the commits after the backup make of rows is folded first, in memory as
 * large as what they changed; the backup's rows then stream through it, and the changes themselves are handed on
 * as text from a second reading.
 */
export async function* recover(plan: RecoveryPlan): AsyncGenerator<RecoveryStep> {
  const { disk, segments, backup, until, lastKnown } = plan;
  const covered = backup?.foot.tally.sequence ?? 0;
  const first = await findSegmentFor(disk, segments, ({ sequence }) => sequence <= covered);
  const journal = plan.withJournal
    ? makeCommitRange({ disk, segments, first, covered, until, lastKnown })
    : null;
  const journalBytes = journal ? await measureJournal(disk, segments, first) : 0;
  const work = startProgress(2 * journalBytes + (backup?.summary.bytes ?? 0));
  const give = (table: string | null, rows: string): RecoveryStep => ({
    ...{ table, rows, progress: work.share(), end: null },
  });

  const replay = startReplay();
  let lastAt = backup?.foot.tally.lastAt ?? null;
  for (const payload of await readBackupCommits(disk, backup)) replay.apply(readCommit(payload));
  for await (const payloads of journal?.read() ?? []) {
    lastAt = applyAll(replay, payloads) ?? lastAt;
    work.add(payloads);
    yield give(null, '[]');
  }

  const counts: Record<string, number> = {};
  const digests = startTableDigests();
  for await (const { table, rows, count, bytes } of giveRows(disk, backup, replay, digests)) {
    counts[table] = (counts[table] ?? 0) + count;
    work.add(bytes);
    yield give(table, rows);
  }
  let changes = 0;
  for await (const { rows, count, bytes } of giveChanges(disk, backup, journal)) {
    changes += count;
    work.add(bytes);
    yield give('changes', rows);
  }
  const sequence = journal?.reached() ?? covered;
  const schema = backup?.head.schema ?? journal?.schema() ?? 1;
  const reached = { schema, rows: counts, digests: digests.values(), changes, sequence, lastAt };
  yield { ...give(null, '[]'), progress: 1, end: { ...reached, lost: journal?.lost() ?? [] } };
}

interface Piece {
  readonly table: string;
  readonly rows: string;
  readonly count: number;
  /** How much of the work it was, in bytes read. */
  readonly bytes: number;
}

function applyAll(replay: Replay, payloads: readonly string[]): string | null {
  let lastAt: string | null = null;
  for (const payload of payloads) {
    const commit = readCommitPayload(payload);
    if (!commit) continue;
    replay.apply(commit);
    lastAt = commit.changes.at(-1)?.at ?? lastAt;
  }
  return lastAt;
}

/** The backup's rows as the commits leave them, then those that the commits made. */
async function* giveRows(
  disk: Disk,
  backup: CheckedBackup | null,
  replay: Replay,
  digests: TableDigests,
): AsyncGenerator<Piece> {
  const written = startTableDigests();
  for (const placed of backup?.frames ?? []) {
    const { frame } = placed;
    if (frame.kind !== 'rows' || frame.table === 'changes') continue;
    const { table, rows: count, bytes } = frame;
    const text = await readText(disk, backup, placed);
    const rows = readRows(text);
    const finished = replay.hasTable(table) ? rows.map((row) => replay.finish(table, row)) : rows;
    const asWritten = digestRows(rows);
    written.addDigest(table, asWritten);
    if (finished === rows) digests.addDigest(table, asWritten);
    else digests.add(table, finished);
    yield { table, rows: finished === rows ? text : writeRows(finished), count, bytes };
  }
  if (backup && !hasSameDigests(written.values(), backup.foot.digests)) {
    throw new CodedError('backup-damaged');
  }
  for (const table of replay.tables()) {
    for (const rows of cutPieces(replay.madeRows(table))) {
      digests.add(table, rows);
      yield { table, rows: writeRows(rows), count: rows.length, bytes: 0 };
    }
  }
}

function* cutPieces(rows: Iterable<Row>): Generator<readonly Row[]> {
  let piece: Row[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < rowsOfStep) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** The changes in the backup, those made while it was written, and those after it. */
async function* giveChanges(
  disk: Disk,
  backup: CheckedBackup | null,
  journal: CommitRange | null,
): AsyncGenerator<Piece> {
  for (const placed of backup?.frames ?? []) {
    const { frame } = placed;
    if (frame.kind !== 'rows' || frame.table !== 'changes') continue;
    const rows = await readText(disk, backup, placed);
    yield { table: 'changes', rows, count: frame.rows, bytes: frame.bytes };
  }
  yield* joinChanges(await readBackupCommits(disk, backup));
  for await (const payloads of journal?.readAgain() ?? []) yield* joinChanges(payloads);
}

/** The changes are not read, only cut out: a million of them would take seconds. */
function* joinChanges(payloads: readonly string[]): Generator<Piece> {
  let slices: string[] = [];
  let count = 0;
  let bytes = 0;
  for (const payload of payloads) {
    const slice = sliceChanges(payload);
    if (!slice) continue;
    slices.push(slice.changes);
    count += slice.count;
    bytes += payload.length;
    if (bytes < lengthOfStep) continue;
    yield { table: 'changes', rows: `[${slices.join(',')}]`, count, bytes };
    [slices, count, bytes] = [[], 0, 0];
  }
  if (slices.length > 0) yield { table: 'changes', rows: `[${slices.join(',')}]`, count, bytes };
}

/** Commits that were made while the backup was written. */
async function readBackupCommits(
  disk: Disk,
  backup: CheckedBackup | null,
): Promise<readonly string[]> {
  const payloads: string[] = [];
  for (const placed of backup?.frames ?? []) {
    if (placed.frame.kind !== 'commits') continue;
    for (const commit of readRows(await readText(disk, backup, placed))) {
      payloads.push(JSON.stringify(commit));
    }
  }
  return payloads;
}

async function readText(
  disk: Disk,
  backup: CheckedBackup | null,
  placed: PlacedFrame,
): Promise<string> {
  return (await readPiece(disk, backup?.path ?? '', placed)).toString('utf8');
}

/** How much of the work is done, between 0 and 1. */
function startProgress(total: number) {
  let done = 0;
  return {
    add: (work: number | readonly string[]) => {
      done += typeof work === 'number' ? work : work.reduce((sum, { length }) => sum + length, 0);
    },
    share: () => (total === 0 ? 0 : Math.min(1, done / total)),
  };
}
