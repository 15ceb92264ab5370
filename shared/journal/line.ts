import { z } from 'zod';
import { rowCountsSchema } from './backup';
import { isHash } from './chain';
import { type JournalCommit, readCommit } from './commit';

/** Raised when a line gets another meaning; an older program refuses what it does not know. */
export const journalFormat = 1;

/** What the store holds at a place of the journal, as far as counts can tell. */
export const tallySchema = z.object({
  /** Commits of the workspace so far. */
  sequence: z.number().int().min(0),
  /** Stamp of the last change. */
  lastAt: z.string().nullable(),
  rows: rowCountsSchema,
  changes: z.number().int().min(0),
});
export type Tally = z.infer<typeof tallySchema>;

/** The first line of each file of the journal. */
export const segmentSchema = z.object({
  kind: z.literal('segment'),
  format: z.literal(journalFormat),
  /** The place for a later one. */
  encryption: z.literal('none'),
  workspaceId: z.string(),
  deviceId: z.string(),
  number: z.number().int().min(1),
  /** Hash of the last line of the segment before; empty for the first one. */
  previous: z.string().refine((hash) => hash === '' || isHash(hash)),
  /** Where the workspace stands before the first commit of this segment. */
  start: tallySchema,
  /** The verified backup at which the segment before was closed. */
  backupId: z.string().nullable(),
  schema: z.number().int(),
  program: z.string(),
  startedAt: z.string(),
});
export type Segment = z.infer<typeof segmentSchema>;

/** A commit in the journal, numbered from 1 over the whole life of the workspace. */
export interface CommitLine extends JournalCommit {
  readonly sequence: number;
}

/** The number of changes stands before them, so that they can be counted without being read. */
export function writeCommitPayload({ sequence, id, changes }: CommitLine): string {
  return JSON.stringify({ kind: 'commit', sequence, id, count: changes.length, changes });
}

/** Null for what is no commit; a payload whose hash is right always is one, unless a later format wrote it. */
export function readCommitPayload(payload: string): CommitLine | null {
  const head = commitHead.exec(payload);
  if (!head) return null;
  try {
    return { sequence: Number(head[1]), ...readCommit(payload) };
  } catch {
    return null;
  }
}

const commitHead = /^\{"kind":"commit","sequence":(\d+),"id":"[^"]*","count":(\d+),"changes":\[/;

interface CommitSlice {
  readonly sequence: number;
  readonly count: number;
  /** The changes as text, one after the other with commas between. */
  readonly changes: string;
}

/** A commit of which the changes are not read: for handing many of them on. */
export function sliceChanges(payload: string): CommitSlice | null {
  const head = commitHead.exec(payload);
  if (!head) return null;
  const changes = payload.slice(head[0].length, -2);
  return { sequence: Number(head[1]), count: Number(head[2]), changes };
}
