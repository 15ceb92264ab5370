import { isLeftOutOfFolders } from '#shared/documents/folder-files';
import { CodedError } from '#shared/ipc/result';

export interface DroppedFile {
  readonly name: string;
  /** The folders between what was dropped and the file, from outside in. */
  readonly folders: readonly string[];
  /** Opened only when its turn comes. */
  readonly open: () => Promise<File>;
}

export interface DroppedFiles {
  readonly files: readonly DroppedFile[];
  /** Files of other kinds in folders, which were not taken. */
  readonly leftOut: number;
  readonly isCut: boolean;
}

interface DropLimits {
  readonly files: number;
  readonly depth: number;
  readonly entries: number;
}

/**
 * What was dropped, folders walked through. A file that was dropped by itself is always taken; one in a folder only
 * when it may be a document.
 */
export async function listDroppedFiles(
  dropped: readonly FileSystemEntry[],
  limits: DropLimits,
): Promise<DroppedFiles> {
  const files: DroppedFile[] = [];
  let [leftOut, seen] = [0, 0];
  let isCut = false;

  async function walk(
    entries: readonly FileSystemEntry[],
    folders: readonly string[],
  ): Promise<void> {
    for (const entry of entries) {
      if (files.length >= limits.files || seen >= limits.entries) {
        isCut = true;
        return;
      }
      seen += 1;
      if (isFolder(entry)) await walkFolder(entry, folders);
      else if (folders.length > 0 && isLeftOutOfFolders(entry.name)) leftOut += 1;
      else if (isFile(entry)) files.push({ name: entry.name, folders, open: () => open(entry) });
    }
  }

  async function walkFolder(
    folder: FileSystemDirectoryEntry,
    folders: readonly string[],
  ): Promise<void> {
    if (folders.length > 0 && folder.name.startsWith('.')) return;
    if (folders.length > limits.depth) isCut = true;
    else await walk(await readFolder(folder), [...folders, folder.name]);
  }

  await walk(dropped, []);
  return { files, leftOut, isCut };
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function open(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, (cause) => reject(new CodedError('file-unreadable', { cause })));
  });
}

/** The entries come in pieces, and an empty piece is the last. A folder that cannot be opened is passed over. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  const readPiece = () =>
    new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
  for (let piece = await readPiece(); piece.length > 0; piece = await readPiece()) {
    entries.push(...piece);
  }
  return entries.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
