import { createHash } from 'node:crypto';
import { CodedError } from '#shared/ipc/result';
import { readCappedFile } from './read-capped';

/** The bytes of documents that were read a moment ago, so that they can be kept without the page sending them back. */
export interface RecentDocuments {
  /** @param path where they came from; `null` for a dropped file, which has none */
  readonly remember: (sha256: string, bytes: Uint8Array, path: string | null) => void;
  /** @throws CodedError `attachment-missing` when they are neither in memory nor any more in their file */
  readonly recall: (sha256: string) => Promise<Uint8Array>;
}

const rememberedBytes = 64 * 1024 * 1024;

export function createRecentDocuments(capacity: number = rememberedBytes): RecentDocuments {
  const recent = new Map<string, Uint8Array>();
  const paths = new Map<string, string>();
  let size = 0;

  function forget(sha256: string): void {
    size -= recent.get(sha256)?.byteLength ?? 0;
    recent.delete(sha256);
  }
  return {
    remember: (sha256, bytes, path) => {
      if (path !== null) paths.set(sha256, path);
      forget(sha256);
      recent.set(sha256, bytes);
      size += bytes.byteLength;
      for (const oldest of recent.keys()) if (size > capacity) forget(oldest);
    },
    recall: async (sha256) => {
      const bytes = recent.get(sha256);
      if (bytes) return bytes;
      const file = await readAgain(paths.get(sha256));
      if (!file || hash(file) !== sha256) throw new CodedError('attachment-missing');
      return file;
    },
  };
}

async function readAgain(path: string | undefined): Promise<Uint8Array | null> {
  if (path === undefined) return null;
  return readCappedFile(path).then(
    ({ bytes }) => bytes,
    () => null,
  );
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
