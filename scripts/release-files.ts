/** Which files are press releases, and their text. The readers are those of the program. */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname } from 'node:path';
import { folderLimits } from '#shared/documents/folder-files';
import { listFolderFiles } from '../electron/main/files/folder-files';
import { readCappedFile } from '../electron/main/files/read-capped';
import { type ImportResources, parseDocument } from '../electron/main/importers';

/** A document as it is known in the records: an attachment bears the name of its e-mail as well. */
export interface ReleaseText {
  readonly id: string;
  readonly text: string;
}

export interface ReleaseProblem {
  readonly name: string;
  readonly error: unknown;
}

const pdfiumPath = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
let engine: Promise<WebAssembly.Module> | undefined;

const resources: ImportResources = {
  loadPdfium: () => {
    engine ??= WebAssembly.compile(readFileSync(pdfiumPath));
    return engine;
  },
};

/** The given files, and the documents in the given folders and those below, by name within a folder. */
export async function listReleaseFiles(paths: readonly string[]): Promise<string[]> {
  const lists = paths.map(async (path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const { files } = await listFolderFiles(path, folderLimits);
    return files.map((file) => file.path);
  });
  return (await Promise.all(lists)).flat();
}

/** The text of a file of any kind, and of the documents attached to it; what cannot be read goes to `onProblem`. */
export async function readReleaseFile(
  path: string,
  onProblem: (problem: ReleaseProblem) => void,
): Promise<ReleaseText[]> {
  try {
    return await readBytes(basename(path), (await readCappedFile(path)).bytes, '', onProblem);
  } catch (error) {
    onProblem({ name: path, error });
    return [];
  }
}

async function readBytes(
  name: string,
  bytes: Uint8Array,
  carrier: string,
  onProblem: (problem: ReleaseProblem) => void,
): Promise<ReleaseText[]> {
  try {
    const document = await parseDocument({ name, bytes }, 'text', resources);
    if (document.kind !== 'text') return [];
    const id = carrier + releaseId(name);
    const attached = (document.attached ?? []).map((file) =>
      readBytes(file.name, file.bytes, `${id}/`, onProblem),
    );
    return [{ id, text: document.text }, ...(await Promise.all(attached)).flat()];
  } catch (error) {
    onProblem({ name: carrier + name, error });
    return [];
  }
}

/** A text as it stands, for the gold texts, whose evidence counts in characters. */
export function readReleaseText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The name by which gold records know a document. */
export function releaseId(path: string): string {
  return basename(path, extname(path));
}
