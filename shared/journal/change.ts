import { z } from 'zod';
import { idSchema } from '../record';

/**
 * One changed row. `before` and `after` hold only the fields that differ; `before` is null when the row
 * was made, so that history, undo, the journal and merging can all be derived from it.
 */
export const changeSchema = z.object({
  id: idSchema,
  /** All changes of one user action share it; undo takes the action back as a whole. */
  commitId: idSchema,
  /** Hybrid logical clock, see `clock.ts`: sorts as text. */
  at: z.string(),
  device: z.string(),
  actor: z.string(),
  table: z.string(),
  key: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
});
export type Change = z.infer<typeof changeSchema>;
