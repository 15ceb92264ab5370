import { z } from 'zod';
import { backupReasons, backupSummarySchema, rowCountsSchema } from '../journal/backup';
import {
  openedRecoverySchema,
  recoveryRequestSchema,
  recoveryStepSchema,
} from '../journal/recovery';
import { safetyStatusSchema, secondPlaceSchema } from '../journal/safety-status';
import { standingSchema } from '../journal/standing';
import { idSchema } from '../record';

const nothing = z.undefined();
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const backupIdSchema = z.string().max(100);

/** Where the store stands when no journal speaks for it. */
const baseSchema = z.object({
  rows: rowCountsSchema,
  changes: z.number().int().min(0),
  lastAt: z.string().max(100).nullable(),
});

/** Journal, backups and the check at the start: what keeps the data outside the store. */
export const safetyContract = {
  /** Answered before any data is shown; ready when the page asks. */
  'safety:read': { request: nothing, response: standingSchema },
  'safety:status': { request: nothing, response: safetyStatusSchema },
  /** Starts the program anew with the store's folder put aside, so that an empty one is made. */
  'safety:set-aside-store': { request: nothing, response: nothing },

  /**
   * Makes or goes on with the workspace. `base` is given when the store holds what no journal tells: a store
   * of the first release, or one whose journal is gone; a backup must follow at once. A new segment then
   * begins at that base.
   */
  'journal:begin': {
    request: z.object({
      workspaceId: idSchema,
      deviceId: z.string().max(100),
      schema: z.number().int(),
      base: baseSchema.nullable(),
    }),
    response: z.object({ sequence: z.number().int(), lastAt: z.string().nullable() }),
  },
  /** Commits as `writeCommit` gives them. Answered when they are on the disk, to stay there. */
  'journal:append': {
    request: z.object({ commits: z.array(z.string()).min(1).max(10_000) }),
    response: z.object({ sequence: z.number().int(), savedAt: z.string() }),
  },
  /** The commits after a stamp, as `readCommit` takes them; ask on with the cursor until it is null. */
  'journal:read': {
    request: z.object({ after: z.string().max(100).nullable(), cursor: z.string().nullable() }),
    response: z.object({ commits: z.array(z.string()), cursor: z.string().nullable() }),
  },

  'recovery:open': { request: recoveryRequestSchema, response: openedRecoverySchema },
  /** One piece at a time, none longer than some megabytes. The records come first, then their changes. */
  'recovery:next': {
    request: z.object({ recoveryId: z.string().max(100) }),
    response: recoveryStepSchema,
  },
  'recovery:close': { request: z.object({ recoveryId: z.string().max(100) }), response: nothing },

  /** Newest first; the program's own backups. */
  'backups:list': { request: nothing, response: z.array(backupSummarySchema) },
  /** `elsewhere` shows the save dialog and puts the attachments into the file; null when the user cancels. */
  'backups:begin': {
    request: z.object({
      reason: z.enum(backupReasons),
      destination: z.enum(['own', 'elsewhere']),
    }),
    response: z.object({ backupId: z.string() }).nullable(),
  },
  /**
   * Rows as `writeRows` gives them, in any order of tables; a row once, `changes` as a table among the others.
   * They may be read while the user works on: what is committed meanwhile is added from the journal.
   */
  'backups:add': {
    request: z.object({
      backupId: backupIdSchema,
      table: z.string().max(60),
      rows: z.string(),
    }),
    response: nothing,
  },
  /** Answered when the file has been reopened under its path and found whole. */
  'backups:finish': {
    request: z.object({ backupId: backupIdSchema }),
    response: backupSummarySchema,
  },
  'backups:cancel': { request: z.object({ backupId: backupIdSchema }), response: nothing },
  /** Shows the open dialog; null when the user cancels. Refuses a file that is not whole. */
  'backups:choose': {
    request: nothing,
    response: z
      .object({ token: z.string(), name: z.string(), backup: backupSummarySchema })
      .nullable(),
  },
  'backups:choose-second-place': { request: nothing, response: secondPlaceSchema.nullable() },
  'backups:forget-second-place': { request: nothing, response: nothing },

  /** Keeps the bytes of a document that has just been read, once by content. */
  'attachments:keep': { request: z.object({ sha256: sha256Schema }), response: nothing },
  'attachments:read': {
    request: z.object({ sha256: sha256Schema }),
    response: z.object({ bytes: z.instanceof(Uint8Array) }),
  },

  /** The page has done what it wanted to do after `window:closing`. */
  'window:may-close': { request: nothing, response: nothing },
} as const;
