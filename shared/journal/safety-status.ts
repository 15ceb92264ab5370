import { z } from 'zod';
import { instantSchema } from '../record';
import { backupSummarySchema } from './backup';

/** What the disk of the data folder still has: see `space.ts` for the thresholds. */
export const spaceLevels = ['enough', 'low', 'read-only', 'none'] as const;
export type SpaceLevel = (typeof spaceLevels)[number];

export const spaceSchema = z.object({
  level: z.enum(spaceLevels),
  /** Without the reserve that is kept to let the user save out. */
  freeBytes: z.number(),
});
export type Space = z.infer<typeof spaceSchema>;

export const damageCodes = [
  /** After a kill: the last line was half written and has been cut off. Nothing was acknowledged in it. */
  'torn-tail',
  /** A line before the last one is not what was written. */
  'journal-damaged',
  /** Segments do not join: one is gone, or was exchanged. */
  'journal-broken',
  /** There was a journal, and no segment of it is left. */
  'journal-missing',
  /** The journal ends before what the witness had already seen in it. */
  'journal-behind',
  'witness-damaged',
  'witness-missing',
] as const;
export type DamageCode = (typeof damageCodes)[number];

export const damageSchema = z.object({
  code: z.enum(damageCodes),
  /** Number of the journal's file. */
  segment: z.number().int().nullable(),
  line: z.number().int().nullable(),
  /** The commits that are not readable, as far as this is known. */
  fromSequence: z.number().int().nullable(),
  toSequence: z.number().int().nullable(),
});
export type Damage = z.infer<typeof damageSchema>;

export const journalStateSchema = z.object({
  /** `failed`: the last line could not be written, so that nothing may be saved. */
  state: z.enum(['closed', 'open', 'failed']),
  sequence: z.number().int(),
  savedAt: instantSchema.nullable(),
  /** Why it failed: one of the codes for failed writing. */
  failure: z.string().nullable(),
});
export type JournalState = z.infer<typeof journalStateSchema>;

export const secondPlaceSchema = z.object({
  /** Base name of the folder. */
  name: z.string(),
  /** When a backup was last written there. */
  lastAt: instantSchema.nullable(),
  isReachable: z.boolean(),
});
export type SecondPlace = z.infer<typeof secondPlaceSchema>;

export const backupStateSchema = z.object({
  last: backupSummarySchema.nullable(),
  /** The newest one that was reopened and found whole. */
  lastVerifiedAt: instantSchema.nullable(),
  /** Why the last attempt failed; null when it did not. */
  failure: z.string().nullable(),
  /** The commits of the journal that no backup holds yet. */
  pendingCommits: z.number().int(),
  /** When the first of them was saved. */
  pendingSince: instantSchema.nullable(),
  secondPlace: secondPlaceSchema.nullable(),
});
export type BackupState = z.infer<typeof backupStateSchema>;

/** Everything that the light of the status bar stands for. */
export const safetyStatusSchema = z.object({
  space: spaceSchema,
  journal: journalStateSchema,
  backups: backupStateSchema,
  damage: z.array(damageSchema),
});
export type SafetyStatus = z.infer<typeof safetyStatusSchema>;
