import { z } from 'zod';
import { instantSchema } from '../record';
import { backupProblems, backupSummarySchema, rowCountsSchema } from './backup';

export const recoverySourceSchema = z.discriminatedUnion('kind', [
  /** The newest backup that is whole; the journal alone when there is none. */
  z.object({ kind: z.literal('newest') }),
  z.object({ kind: z.literal('backup'), id: z.string().max(100) }),
  /** A file that `backups:choose` gave a token for. */
  z.object({ kind: z.literal('file'), token: z.string().max(100) }),
]);
export type RecoverySource = z.infer<typeof recoverySourceSchema>;

export const recoveryRequestSchema = z.object({
  source: recoverySourceSchema,
  /** Whether the commits after the backup are taken from the journal. */
  withJournal: z.boolean(),
  /** Nothing that was changed after this moment. */
  until: instantSchema.nullable(),
});
export type RecoveryRequest = z.infer<typeof recoveryRequestSchema>;

export const openedRecoverySchema = z.object({
  recoveryId: z.string(),
  /** Null when only the journal is left. */
  backup: backupSummarySchema.nullable(),
  /** Backups that were refused on the way, newest first. */
  passedOver: z.array(z.object({ id: z.string(), problem: z.enum(backupProblems) })),
});
export type OpenedRecovery = z.infer<typeof openedRecoverySchema>;

/** What has been handed over, and what could not be. */
export const recoveryEndSchema = z.object({
  /** The oldest schema among the rows. Who takes them brings them up to date. */
  schema: z.number().int(),
  rows: rowCountsSchema,
  /** By table, what the rows add up to: see `digest.ts`. */
  digests: z.record(z.string(), z.string()),
  changes: z.number().int(),
  sequence: z.number().int(),
  lastAt: z.string().nullable(),
  /** Commits that are nowhere any more. */
  lost: z.array(z.object({ fromSequence: z.number().int(), toSequence: z.number().int() })),
});
export type RecoveryEnd = z.infer<typeof recoveryEndSchema>;

export const recoveryStepSchema = z.object({
  /** `changes` or a table of records; null for a step that only reads on. */
  table: z.string().nullable(),
  /** See `readRows`. */
  rows: z.string(),
  /** 0 to 1. */
  progress: z.number(),
  /** With the last step. */
  end: recoveryEndSchema.nullable(),
});
export type RecoveryStep = z.infer<typeof recoveryStepSchema>;
