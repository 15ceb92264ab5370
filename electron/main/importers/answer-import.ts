import { z } from 'zod';
import type { DocumentKind, ImportedDocument } from '#shared/documents/schema';
import { CodedError, type Result } from '#shared/ipc/result';
import { type ImportResources, type NamedFile, parseDocument } from './index';

export interface ImportRequest extends NamedFile {
  readonly kind: DocumentKind;
}

const importRequestSchema = z.object({
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
  kind: z.enum(['text', 'table']),
}) satisfies z.ZodType<ImportRequest>;

/** What the import process answers to one message: the document, or the code of what is wrong with the file. */
export async function answerImport(
  message: unknown,
  resources: ImportResources,
): Promise<Result<ImportedDocument>> {
  try {
    const { kind, ...file } = importRequestSchema.parse(message);
    return { ok: true, value: await parseDocument(file, kind, resources) };
  } catch (error) {
    return { ok: false, code: error instanceof CodedError ? error.code : 'unexpected' };
  }
}
