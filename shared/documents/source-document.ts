import { z } from 'zod';
import { recordSchema } from '../record';

/** The text of an imported file, kept so that a value can be traced to its sentence years later. */
export const sourceDocumentSchema = recordSchema.extend({
  /** Base name only: the program never stores where on a disk a file lay. */
  name: z.string().max(500),
  format: z.string().max(20),
  /** Hex SHA-256 of the file's bytes: the same file is recognised when it comes again. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().min(0),
  text: z.string(),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;
