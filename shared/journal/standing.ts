import { z } from 'zod';
import { tallySchema } from './line';
import { safetyStatusSchema } from './safety-status';

export const storeEngines = ['leveldb', 'sqlite'] as const;
export type StoreEngine = (typeof storeEngines)[number];

/** What witness and journal say that the store must hold. */
export const workspaceStandingSchema = tallySchema.extend({
  id: z.string(),
  deviceId: z.string(),
  /** Where the witness had seen more than the journal holds now; null in all good cases. */
  witnessed: tallySchema.nullable(),
  schema: z.number().int(),
  program: z.string(),
  engine: z.enum(storeEngines),
  /** The store's files are as they were when the last window had gone. */
  isStoreUntouched: z.boolean(),
});
export type WorkspaceStanding = z.infer<typeof workspaceStandingSchema>;

export const startRefusals = ['no-space', 'workspace-newer', 'engine-other'] as const;
export type StartRefusal = (typeof startRefusals)[number];

/** Read before any data is shown. */
export const standingSchema = z.object({
  /** Why the store must not be opened at all; it has not been touched. */
  refusal: z.enum(startRefusals).nullable(),
  /** Null where nothing was ever written outside the store. */
  workspace: workspaceStandingSchema.nullable(),
  status: safetyStatusSchema,
});
export type Standing = z.infer<typeof standingSchema>;
