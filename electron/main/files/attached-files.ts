import { randomUUID } from 'node:crypto';
import type { AttachedFile } from '#shared/documents/schema';
import { limits } from '../importers/limits';

export interface AttachedFiles {
  /** Keeps the file until it is read, and gives the token that stands for it. */
  readonly issue: (file: AttachedFile) => string;
  /** Gives the file once; `undefined` for a token of another kind, and for one that had to make room. */
  readonly take: (token: string) => AttachedFile | undefined;
}

/**
 * Documents that came inside another one, until the page has asked for them. Who cancels an import never asks: so
 * the oldest make room when there are too many.
 *
 * @param capacity in bytes
 */
export function createAttachedFiles(capacity: number = limits.fileBytes * 2): AttachedFiles {
  const files = new Map<string, AttachedFile>();
  let size = 0;

  function forget(token: string): void {
    size -= files.get(token)?.bytes.length ?? 0;
    files.delete(token);
  }

  return {
    issue: (file) => {
      const token = randomUUID();
      files.set(token, file);
      size += file.bytes.length;
      for (const oldest of files.keys()) {
        if (size <= capacity || oldest === token) break;
        forget(oldest);
      }
      return token;
    },
    take: (token) => {
      const file = files.get(token);
      if (file) forget(token);
      return file;
    },
  };
}
