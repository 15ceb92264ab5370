import { z } from 'zod';
import { recordSchema } from '../../record';
import { columnMeanings } from '../list-reading/types';

/** What somebody said that the columns of a form of list mean, for the next list of the same form. */
export const listShapeSchema = recordSchema.extend({
  /** See `digestShape`. */
  digest: z.string().regex(/^[0-9a-f]{16}$/),
  /** Only what differs from what the program found by itself, by the place of the column. */
  columns: z.array(
    z.object({ index: z.number().int().min(0).max(16_384), meaning: z.enum(columnMeanings) }),
  ),
});
export type ListShape = z.infer<typeof listShapeSchema>;
