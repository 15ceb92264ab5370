import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { DocumentKind } from '#shared/documents/schema';
import type { DocumentPurpose, ReadDocument } from '#shared/ipc/contract';
import type { FileDialogs } from '../files/dialogs';
import { createFileTokens } from '../files/file-tokens';
import { readCappedFile } from '../files/read-capped';
import { importDocument } from '../import-process';
import type { Handlers } from './handle';

const kindOf: Readonly<Record<DocumentPurpose, DocumentKind>> = {
  'press-releases': 'text',
  participants: 'table',
};

/** Files from outside come in here: chosen in a dialog, or dropped on the window. */
export function createDocumentHandlers(
  dialogs: FileDialogs,
): Pick<Handlers, 'documents:choose' | 'documents:read' | 'documents:read-dropped'> {
  const tokens = createFileTokens();
  return {
    'documents:choose': async ({ purpose }) => {
      const paths = await dialogs.chooseFiles(purpose);
      return paths.map((path) => ({ token: tokens.issue(path), name: basename(path) }));
    },
    'documents:read': async ({ token, purpose }) => {
      const { name, bytes, sha256 } = await readCappedFile(tokens.resolve(token));
      return readDocument(name, bytes, sha256, purpose);
    },
    'documents:read-dropped': ({ name, bytes, purpose }) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return readDocument(basename(name), bytes, sha256, purpose);
    },
  };
}

async function readDocument(
  name: string,
  bytes: Uint8Array,
  sha256: string,
  purpose: DocumentPurpose,
): Promise<ReadDocument> {
  const size = bytes.byteLength;
  const content = await importDocument({ name, bytes }, kindOf[purpose]);
  return { name, size, sha256, content };
}
