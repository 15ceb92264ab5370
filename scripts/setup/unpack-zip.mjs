import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Unpacks the entries for which `chooseTarget` answers a path, with the permissions that the archive records.
 * @param {string} archive
 * @param {(entryName: string) => string | undefined} chooseTarget
 */
export async function unpackZip(archive, chooseTarget) {
  // Loaded here: this module is read before the dependencies are installed.
  const { default: yauzl } = await import('yauzl');
  const zip = await yauzl.openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      const target = entry.fileName.endsWith('/') ? undefined : chooseTarget(entry.fileName);
      if (target === undefined) continue;
      await mkdir(dirname(target), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      await pipeline(
        await zip.openReadStreamPromise(entry),
        createWriteStream(target, { mode: mode || 0o644 }),
      );
    }
  } finally {
    zip.close();
  }
}
