import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { DocumentKind } from '#shared/documents/schema';
import type { DocumentPurpose, ReadDocument } from '#shared/ipc/contract';
import type { FileDialogs } from '../files/dialogs';
import type { FileTokens } from '../files/file-tokens';
import { readCappedFile } from '../files/read-capped';
import type { RecentDocuments } from '../files/recent-documents';
import { importDocument } from '../import-process';
import type { Handlers } from './handle';

const kindOf: Readonly<Record<DocumentPurpose, DocumentKind>> = {
  'press-releases': 'text',
  participants: 'table',
};

/** Files from outside come in here: chosen in a dialog, or dropped on the window. */
export function createDocumentHandlers(
  dialogs: FileDialogs,
  tokens: FileTokens,
  recent: RecentDocuments,
): Pick<Handlers, 'documents:choose' | 'documents:read' | 'documents:read-dropped'> {
  return {
    'documents:choose': async ({ purpose }) => {
      const paths = await dialogs.chooseFiles(purpose);
      return paths.map((path) => ({ token: tokens.issue(path), name: basename(path) }));
    },
    'documents:read': async ({ token, purpose }) => {
      const path = tokens.resolve(token);
      const { name, bytes, sha256 } = await readCappedFile(path);
      recent.remember(sha256, bytes, path);
      return readDocument(name, bytes, sha256, purpose);
    },
    'documents:read-dropped': ({ name, bytes, purpose }) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      recent.remember(sha256, bytes, null);
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
