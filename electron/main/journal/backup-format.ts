import { z } from 'zod';
import { backupReasons, rowCountsSchema } from '#shared/journal/backup';
import { tallySchema } from '#shared/journal/line';

/**
 * A backup is one file: the line below, then chained lines (see `shared/journal/chain.ts`), of which some say that so
 * many bytes with such a hash follow them. The chain covers each line, the hashes cover each byte, and the last line
 * says that it is the last: nothing can be cut off or changed without being seen.
 */
export const magic = 'TADRIB-BACKUP ';
export const firstLine = `${magic}1`;
export const fileExtension = 'tadrib';

export const headSchema = z.object({
  kind: z.literal('backup'),
  format: z.literal(1),
  /** The place for a later one. */
  encryption: z.literal('none'),
  id: z.string(),
  workspaceId: z.string(),
  schema: z.number().int(),
  program: z.string(),
  createdAt: z.string(),
  reason: z.enum(backupReasons),
  /** Where the workspace stood when the first row was read. */
  start: tallySchema,
});
export type BackupHead = z.infer<typeof headSchema>;

const piece = { bytes: z.number().int().min(0), sha256: z.string() };

/** What the bytes after a line are. */
export const frameSchema = z.discriminatedUnion('kind', [
  /** A list of rows, as `writeRows` gives it, compressed. */
  z.object({ kind: z.literal('rows'), table: z.string(), rows: z.number().int(), ...piece }),
  /** Commits that were made while the rows were read, as a list of the journal's payloads, compressed. */
  z.object({ kind: z.literal('commits'), commits: z.number().int(), ...piece }),
  /** The bytes of a document, as they are. */
  z.object({ kind: z.literal('attachment'), ...piece }),
]);
export type BackupFrame = z.infer<typeof frameSchema>;

export const footSchema = z.object({
  kind: z.literal('end'),
  /** Where the workspace stands with everything in the file. */
  tally: tallySchema,
  /** By table, what the rows in the file add up to: see `shared/journal/digest.ts`. */
  digests: z.record(z.string(), z.string()),
  /** How many rows of each table are not deleted. */
  shown: rowCountsSchema,
  attachments: z.number().int(),
});
export type BackupFoot = z.infer<typeof footSchema>;

/** Nothing in a good file is larger; what claims to be is not read. */
export const largestPiece = 256 * 1024 * 1024;
export const longestLine = 64 * 1024;
