/** Which files are press releases, and their text: the one place to change when more formats can be read. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const READABLE = new Set(['.txt']);

/** The files of the given folders (not below them) and the given files, sorted by name within a folder. */
export function listReleaseFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => READABLE.has(extname(name).toLowerCase()))
      .sort()
      .map((name) => join(path, name));
  });
}

export function readReleaseText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The name by which gold records know a document. */
export function releaseId(path: string): string {
  return basename(path, extname(path));
}
