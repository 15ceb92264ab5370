import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLeftOutOfFolders } from '#shared/documents/folder-files';
import { CodedError } from '#shared/ipc/result';

export interface FolderFile {
  readonly path: string;
  readonly name: string;
  /** The folders between the chosen one and the file, from outside in. */
  readonly folders: readonly string[];
}

export interface FolderListing {
  readonly files: readonly FolderFile[];
  /** Files of other kinds, which were not taken. */
  readonly leftOut: number;
  /** There was more below than is taken at once. */
  readonly isCut: boolean;
}

/** @see listFolderFiles */
export interface FolderLimits {
  readonly files: number;
  readonly depth: number;
  /** Entries looked at in all, of whatever kind. */
  readonly entries: number;
}

/**
 * The documents in a folder and those below it, by name. Links are not followed: they may lead anywhere, and round in
 * circles. A folder inside that cannot be opened is passed over.
 *
 * @throws CodedError `file-unreadable` when the folder itself cannot be opened
 */
export async function listFolderFiles(root: string, limits: FolderLimits): Promise<FolderListing> {
  const files: FolderFile[] = [];
  let [leftOut, seen] = [0, 0];
  let isCut = false;

  async function walk(path: string, folders: readonly string[]): Promise<void> {
    for (const entry of await readEntries(path, folders.length === 0)) {
      if (files.length >= limits.files || seen >= limits.entries) {
        isCut = true;
        return;
      }
      seen += 1;
      const below = join(path, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.')) {
        if (folders.length >= limits.depth) isCut = true;
        else await walk(below, [...folders, entry.name]);
      } else if (entry.isFile()) {
        if (isLeftOutOfFolders(entry.name)) leftOut += 1;
        else files.push({ path: below, name: entry.name, folders });
      }
    }
  }

  await walk(root, []);
  return { files, leftOut, isCut };
}

async function readEntries(path: string, isRoot: boolean): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  } catch (cause) {
    if (isRoot) throw new CodedError('file-unreadable', { cause });
    return [];
  }
}
