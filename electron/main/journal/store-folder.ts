import { join } from 'node:path';
import { z } from 'zod';
import type { StoreEngine } from '#shared/journal/standing';
import { type Disk, readFully } from './disk';

export const storeFilesSchema = z.array(
  z.object({ name: z.string(), size: z.number(), modifiedAt: z.number() }),
);
export type StoreFiles = z.infer<typeof storeFilesSchema>;

/** Chromium's folder for IndexedDB, below that of the user's data. */
const storeFolder = 'IndexedDB';

/** Written anew by LevelDB each time that it opens; they say nothing of the data. */
const unsteadyFiles = new Set(['LOCK', 'LOG', 'LOG.old']);

/** Every file of the store with its size and time, for telling later whether anyone has touched it. */
export async function listStoreFiles(disk: Disk, userData: string): Promise<StoreFiles> {
  const files: StoreFiles = [];
  const folders = [storeFolder];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await disk.list(join(userData, folder))) {
      const name = `${folder}/${entry}`;
      const facts = await disk.measure(join(userData, name));
      if (!facts || unsteadyFiles.has(entry)) continue;
      if (facts.isFolder) folders.push(name);
      else files.push({ name, size: facts.size, modifiedAt: facts.modifiedAt });
    }
  }
  return files.sort((left, right) => (left.name < right.name ? -1 : 1));
}

const levelDbFile = /\/(CURRENT|MANIFEST-\d+|\d+\.(ldb|log))$/;
const sqliteStart = 'SQLite format 3\0';

/** Which engine wrote the store, by its files; null where there is none. */
export async function findStoreEngine(disk: Disk, userData: string): Promise<StoreEngine | null> {
  const names = (await listStoreFiles(disk, userData)).map(({ name }) => name);
  for (const name of names) {
    if (levelDbFile.test(name)) continue;
    if (await startsWith(disk, join(userData, name), sqliteStart)) return 'sqlite';
  }
  return names.some((name) => name.endsWith('/CURRENT')) ? 'leveldb' : null;
}

async function startsWith(disk: Disk, path: string, text: string): Promise<boolean> {
  const file = await disk.open(path, 'r');
  try {
    const buffer = Buffer.alloc(text.length);
    await readFully(file, buffer, 0);
    return buffer.toString('latin1') === text;
  } finally {
    await file.close();
  }
}

const markName = 'set-aside';

/** Notes that the store is to be put aside at the next start, when nobody holds it open. */
export async function askToSetAside(disk: Disk, safetyFolder: string): Promise<void> {
  const file = await disk.open(join(safetyFolder, markName), 'wx').catch(() => null);
  await file?.close();
}

/** Moves a store that was to be put aside out of the way. It is not deleted: someone may want to look into it. */
export async function setAsideWhenAsked(
  disk: Disk,
  userData: string,
  safetyFolder: string,
  now: Date,
): Promise<void> {
  const mark = join(safetyFolder, markName);
  if (!(await disk.measure(mark))) return;
  const target = `${storeFolder}.${now.getTime()}.aside`;
  const isThere = (await disk.measure(join(userData, storeFolder))) !== null;
  if (isThere) await disk.rename(join(userData, storeFolder), join(userData, target));
  await disk.remove(mark);
}
