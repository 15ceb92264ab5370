import { folderLimits } from '#shared/documents/folder-files';
import type { ReadDocument } from '#shared/ipc/contract';
import { CodedError } from '#shared/ipc/result';
import { invoke } from '../../../bridge/client';
import { listDroppedFiles } from './dropped-files';

const purpose = 'press-releases';

/** The main process reads no larger ones; a dropped file would have to be held in memory to learn that from it. */
const largestFile = 50 * 1024 * 1024;

/** Something that a release can be read from: a chosen or dropped file, or a pasted text. */
export interface ReleaseSource {
  readonly name: string;
  /** The folders below the chosen one, or the e-mail that it came with; '' for a file by itself. */
  readonly place: string;
  readonly read: () => Promise<ReadDocument>;
  /** The main process has its bytes and can keep them. */
  readonly isFile: boolean;
}

/** The files of a folder, and what was left behind there. */
export interface FolderSources {
  readonly sources: readonly ReleaseSource[];
  readonly leftOut: number;
  readonly isCut: boolean;
}

/** Shows the open dialog; an empty list when nothing was chosen. */
export async function chooseReleases(): Promise<readonly ReleaseSource[]> {
  const files = await invoke('documents:choose', { purpose });
  return files.map(({ token, name }) => toSource(token, name, ''));
}

/** Shows the dialog for a whole folder; `null` when nothing was chosen. */
export async function chooseReleaseFolder(): Promise<FolderSources | null> {
  const chosen = await invoke('documents:choose-folder');
  if (!chosen) return null;
  const { files, leftOut, isCut } = chosen;
  const sources = files.map(({ token, name, folders }) =>
    toSource(token, name, folders.join(' / ')),
  );
  return { sources, leftOut, isCut };
}

/** The documents that came with an e-mail. */
export function listAttached({ name, attached = [] }: ReadDocument): readonly ReleaseSource[] {
  return attached.map((file) => toSource(file.token, file.name, name));
}

function toSource(token: string, name: string, place: string): ReleaseSource {
  return {
    name,
    place,
    isFile: true,
    read: () => invoke('documents:read', { token, purpose }),
  };
}

/** Files and whole folders that were dropped on the window. */
export async function takeDropped(entries: readonly FileSystemEntry[]): Promise<FolderSources> {
  const { files, leftOut, isCut } = await listDroppedFiles(entries, folderLimits);
  const sources = files.map(({ name, folders, open }) => ({
    name,
    place: folders.join(' / '),
    isFile: true,
    read: async () => readDropped(await open()),
  }));
  return { sources, leftOut, isCut };
}

async function readDropped(file: File): Promise<ReadDocument> {
  if (file.size > largestFile) throw new CodedError('file-too-large');
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new CodedError('file-unreadable', { cause });
  });
  const { name } = file;
  return invoke('documents:read-dropped', { name, bytes: new Uint8Array(bytes), purpose });
}

/** A pasted text is a document like any other: pasted again, it is recognised by its hash. */
export function takePastedText(pasted: string, name: string): ReleaseSource {
  const text = pasted.replace(/\r\n?/g, '\n').trim();
  return {
    name,
    place: '',
    isFile: false,
    read: async () => {
      const bytes = new TextEncoder().encode(text);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const content = { kind: 'text', format: 'txt', text } as const;
      return { name, size: bytes.length, sha256, content };
    },
  };
}
