import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { folderLimits } from '#shared/documents/folder-files';
import type { DocumentKind } from '#shared/documents/schema';
import type { DocumentPurpose, ReadDocument } from '#shared/ipc/contract';
import { createAttachedFiles } from '../files/attached-files';
import type { FileDialogs } from '../files/dialogs';
import type { FileTokens } from '../files/file-tokens';
import { listFolderFiles } from '../files/folder-files';
import { readCappedFile } from '../files/read-capped';
import type { RecentDocuments } from '../files/recent-documents';
import { importDocument } from '../import-process';
import type { NamedFile } from '../importers';
import type { Handlers } from './answer-page';

const kindOf: Readonly<Record<DocumentPurpose, DocumentKind>> = {
  'press-releases': 'text',
  participants: 'table',
};

type DocumentChannel =
  | 'documents:choose'
  | 'documents:choose-folder'
  | 'documents:read'
  | 'documents:read-dropped';

/** Files from outside come in here: chosen in a dialog, or dropped on the window. */
export function createDocumentHandlers(
  dialogs: FileDialogs,
  tokens: FileTokens,
  recent: RecentDocuments,
): Pick<Handlers, DocumentChannel> {
  const attachedFiles = createAttachedFiles();

  /** `path` is where it can be read again; `null` for what came as bytes. */
  async function readDocument(
    { name, bytes }: NamedFile,
    path: string | null,
    purpose: DocumentPurpose,
  ): Promise<ReadDocument> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    recent.remember(sha256, bytes, path);
    const content = await importDocument({ name, bytes }, kindOf[purpose]);
    const document = { name, size: bytes.byteLength, sha256, content };
    const files = content.kind === 'text' ? (content.attached ?? []) : [];
    const attached = files.map((file) => ({ token: attachedFiles.issue(file), name: file.name }));
    return attached.length === 0 ? document : { ...document, attached };
  }

  return {
    'documents:choose': async ({ purpose }) => {
      const paths = await dialogs.chooseFiles(purpose);
      return paths.map((path) => ({ token: tokens.issue(path), name: basename(path) }));
    },
    'documents:choose-folder': async () => {
      const folder = await dialogs.chooseFolder();
      if (folder === null) return null;
      const { files, leftOut, isCut } = await listFolderFiles(folder, folderLimits);
      const named = files.map(({ path, name, folders }) => ({
        token: tokens.issue(path),
        name,
        folders: [...folders],
      }));
      return { files: named, leftOut, isCut };
    },
    'documents:read': async ({ token, purpose }) => {
      const attached = attachedFiles.take(token);
      if (attached) return readDocument(attached, null, purpose);
      const path = tokens.resolve(token);
      return readDocument(await readCappedFile(path), path, purpose);
    },
    'documents:read-dropped': ({ name, bytes, purpose }) =>
      readDocument({ name: basename(name), bytes }, null, purpose),
  };
}
