import { randomBytes } from 'node:crypto';
import type { Space } from '#shared/journal/safety-status';
import { judgeSpace, reserveBytes, reserveNeeds } from '#shared/journal/space';
import { type Disk, writeAll } from './disk';
import type { SafetyLayout } from './layout';

export interface SpaceGuard {
  readonly current: () => Space;
  /** Measures anew, and gives the reserve back or makes it again where that is due. */
  readonly measure: () => Promise<Space>;
}

const pieceBytes = 1024 * 1024;

/** Knows the room on the disk of the data folder. A disk that does not answer counts as it was last seen. */
export async function openSpaceGuard(
  disk: Disk,
  layout: SafetyLayout,
  folder: string,
): Promise<SpaceGuard> {
  let space = await judge();
  let work: Promise<unknown> = Promise.resolve();

  async function judge(): Promise<Space> {
    const [bytes, reserve] = await Promise.all([
      disk.readFreeBytes(folder),
      disk.measure(layout.reserve),
    ]);
    return judgeSpace(bytes, reserve?.size === reserveBytes);
  }
  async function keepReserve(): Promise<void> {
    const hasReserve = (await disk.measure(layout.reserve))?.size === reserveBytes;
    if (hasReserve && (space.level === 'read-only' || space.level === 'none')) {
      await disk.remove(layout.reserve);
    }
    if (!hasReserve && (await disk.readFreeBytes(folder)) >= reserveNeeds) {
      await writeReserve(disk, layout);
    }
  }
  async function measure(): Promise<void> {
    space = await judge();
    await keepReserve();
  }
  return {
    current: () => space,
    measure: async () => {
      work = work.then(measure).catch(() => undefined);
      await work;
      return space;
    },
  };
}

/** Of random bytes: a file system that compresses would keep nothing of a file of zeros. */
async function writeReserve(disk: Disk, layout: SafetyLayout): Promise<void> {
  await disk.makeFolder(layout.folder);
  await disk.remove(layout.reserve);
  const file = await disk.open(layout.reserve, 'wx');
  try {
    for (let position = 0; position < reserveBytes; position += pieceBytes) {
      await writeAll(file, randomBytes(pieceBytes), position);
    }
  } finally {
    await file.close();
  }
}
