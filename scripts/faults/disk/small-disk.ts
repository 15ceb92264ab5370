import { closeSync, openSync, rmSync, statfsSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../fault';
import { runTool } from './run-tool';

const MEGABYTE = 1024 * 1024;

/** A disk of its own: ext4 in a file, mounted in a folder. */
export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string;
  readonly image: string;
  readonly unmount: () => void;
}

type Place = Pick<Stage, 'makeFolder' | 'cleanUp'>;

export function makeSmallDisk(stage: Place, megabytes: number): SmallDisk {
  const image = join(stage.makeFolder('image'), 'disk.img');
  closeSync(openSync(image, 'w'));
  truncateSync(image, megabytes * MEGABYTE);
  runTool('mkfs.ext4', '-q', '-F', '-m', '0', image);
  return mountSmallDisk(stage, image);
}

/** Mounting takes back what the file system had not finished, as after a power cut. */
export function mountSmallDisk(stage: Place, image: string): SmallDisk {
  const folder = stage.makeFolder('disk');
  runTool('mount', '-o', 'loop', image, folder);
  const unmount = stage.cleanUp.later(() => {
    // Lazily: a process that was killed a moment ago may still hold a file.
    runTool('umount', '-l', folder);
  });
  return { folder, image, unmount };
}

/** Pulled out while somebody writes. The desktop takes the folder away with it: one that is left would be written to. */
export function pullOut({ folder, unmount }: SmallDisk): void {
  unmount();
  rmSync(folder, { recursive: true });
}

/** What is on the disk in this moment, without what the system has only in memory. */
export function copyImage(stage: Place, { image }: SmallDisk): string {
  const copy = join(stage.makeFolder('image'), 'disk.img');
  runTool('cp', '--sparse=always', image, copy);
  return copy;
}

/** Another program's large file, which leaves this many bytes free. Gone again with `remove`. */
export interface Ballast {
  readonly fill: (freeBytes: number) => void;
  readonly remove: () => void;
}

export function prepareBallast(folder: string): Ballast {
  const file = join(folder, 'ballast');
  const free = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    fill: (freeBytes) => {
      // Space that is asked for at once, then what is left of it in small pieces.
      for (const piece of [MEGABYTE, 64 * 1024, 4 * 1024]) {
        const room = Math.floor((free() - freeBytes) / piece) * piece;
        if (room > 0) growFile(file, room);
      }
    },
    remove: () => rmSync(file, { force: true }),
  };
}

function growFile(file: string, bytes: number): void {
  try {
    runTool('fallocate', '--offset', String(sizeOf(file)), '--length', String(bytes), file);
  } catch {
    // The file system needs some of the room for itself, or somebody else took it first.
  }
}

function sizeOf(file: string): number {
  const handle = openSync(file, 'a');
  closeSync(handle);
  return Number(runTool('stat', '--format=%s', file));
}
