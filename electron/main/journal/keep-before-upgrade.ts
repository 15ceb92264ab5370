import { dirname, join } from 'node:path';
import { spaceThresholds } from '#shared/journal/space';
import { copyFile, type Disk } from './disk';
import type { Found, Runtime } from './judge-start';
import type { StoreFiles } from './store-folder';

const prefix = 'store-before-';

/**
 * The first start of another version copies the store, file by file, before that version opens it. A copy that is
 * there stays as it is: a start that was killed half-way through the upgrade must not put its half in its place.
 */
export async function keepBeforeUpgrade(
  disk: Disk,
  userData: string,
  safetyFolder: string,
  { standing, storeFiles, space, program }: Found & Runtime,
): Promise<void> {
  const bytes = storeFiles.reduce((sum, { size }) => sum + size, 0);
  const hasRoom = space.freeBytes - bytes > spaceThresholds.low;
  if (storeFiles.length === 0 || standing.witness?.program === program || !hasRoom) return;
  const name = `${prefix}${program}`;
  if (await disk.measure(join(safetyFolder, name))) return;
  try {
    await copyStore(disk, userData, join(safetyFolder, name), storeFiles);
    for (const other of await disk.list(safetyFolder)) {
      if (other.startsWith(prefix) && other !== name) {
        await disk.removeFolder(join(safetyFolder, other));
      }
    }
  } catch {
    // The journal and the backups are what the data rest on; without this copy the start goes on.
    await disk.removeFolder(join(safetyFolder, `${name}.part`)).catch(() => undefined);
  }
}

async function copyStore(
  disk: Disk,
  userData: string,
  target: string,
  files: StoreFiles,
): Promise<void> {
  const draft = `${target}.part`;
  await disk.removeFolder(draft);
  for (const { name } of files) {
    await disk.makeFolder(dirname(join(draft, name)));
    await copyFile(disk, join(userData, name), join(draft, name));
  }
  await disk.rename(draft, target);
  await disk.syncFolder(dirname(target));
}
