import { z } from 'zod';
import { backupSummarySchema } from '#shared/journal/backup';
import { formatLine, parseLine } from '#shared/journal/chain';
import { tallySchema } from '#shared/journal/line';
import { storeEngines } from '#shared/journal/standing';
import { type Disk, readSmallFile, replaceFile } from './disk';
import { sha256 } from './hash';
import { storeFilesSchema } from './store-folder';

const format = 1;

/**
 * What the main process last knew of the workspace, in one small file. It is no truth of its own: the journal is read as
 * well, and where the two differ the witness only says that something is gone.
 */
const witnessSchema = z.object({
  format: z.literal(format),
  workspaceId: z.string(),
  deviceId: z.string(),
  program: z.string(),
  /** Major version of Chromium, since an older one may delete what a newer one wrote. */
  chromium: z.number().int(),
  engine: z.enum(storeEngines),
  schema: z.number().int(),
  segment: z.number().int(),
  offset: z.number().int(),
  hash: z.string(),
  tally: tallySchema,
  /** One that was described in another way is looked for anew. */
  lastBackup: backupSummarySchema.nullable().catch(null),
  /** When the first commit was saved that is not in that backup. */
  pendingSince: z.string().nullable(),
  /** The store's files after the last window had gone; null while one is open. */
  storeFiles: storeFilesSchema.nullable(),
});
export type Witness = z.infer<typeof witnessSchema>;

export type WitnessReading =
  | { readonly kind: 'missing' | 'damaged' | 'newer' }
  | { readonly kind: 'read'; readonly witness: Witness };

export async function readWitness(disk: Disk, path: string): Promise<WitnessReading> {
  const content = await readSmallFile(disk, path).catch(() => Buffer.alloc(0));
  if (content === null) return { kind: 'missing' };
  const line = parseLine(content.toString('utf8').trimEnd());
  if (!line || sha256(line.payload) !== line.hash) return { kind: 'damaged' };
  const witness = witnessSchema.safeParse(JSON.parse(line.payload));
  // As it was written, and yet not understood: by a later program.
  return witness.success ? { kind: 'read', witness: witness.data } : { kind: 'newer' };
}

/** @throws what the disk threw; the witness before is then still there */
export async function writeWitness(disk: Disk, path: string, witness: Witness): Promise<void> {
  const payload = JSON.stringify(witness);
  const line = formatLine({ hash: sha256(payload), payload });
  await replaceFile(disk, path, Buffer.from(`${line}\n`));
}
