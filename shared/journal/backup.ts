import { z } from 'zod';
import { instantSchema } from '../record';

export const backupReasons = [
  'interval',
  'close',
  'before-import',
  'before-restore',
  'upgrade',
  'repair',
  'manual',
] as const;
export type BackupReason = (typeof backupReasons)[number];

export const rowCountsSchema = z.record(z.string(), z.number().int().min(0));

/** What the user is told of a backup before its rows are read. */
export const backupSummarySchema = z.object({
  id: z.string(),
  workspaceId: z.string(),
  createdAt: instantSchema,
  reason: z.enum(backupReasons),
  program: z.string(),
  schema: z.number().int(),
  /** The last commit that is in it, and its stamp. */
  sequence: z.number().int(),
  lastAt: z.string().nullable(),
  rows: rowCountsSchema,
  /** Without the deleted ones: what users see. */
  shown: rowCountsSchema,
  changes: z.number().int(),
  attachments: z.number().int(),
  bytes: z.number().int(),
});
export type BackupSummary = z.infer<typeof backupSummarySchema>;

export const backupProblems = ['backup-damaged', 'backup-foreign', 'backup-newer'] as const;
export type BackupProblem = (typeof backupProblems)[number];
