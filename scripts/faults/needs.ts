import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Need } from './fault';

/** Why a need is not met on this computer; null when it is. */
const missing: Readonly<Record<Need, () => string | null>> = {
  linux: () => (process.platform === 'linux' ? null : 'only tried on Linux'),
  root: () => (process.getuid?.() === 0 ? null : 'needs root, to mount small disks'),
  loop: () => findMissingLoop(),
  faketime: () => (findFakeTime() === null ? 'needs the package faketime' : null),
};

/** The first need that is not met, in words; null when all are. */
export function explainMissingNeed(needs: readonly Need[]): string | null {
  for (const need of needs) {
    const reason = missing[need]();
    if (reason !== null) return reason;
  }
  return null;
}

function findMissingLoop(): string | null {
  const tool = ['losetup', 'mkfs.ext4', 'mount', 'umount'].find((name) => !hasTool(name));
  if (tool !== undefined) return `needs ${tool}`;
  const free = spawnSync('losetup', ['-f']);
  return free.status === 0 ? null : 'needs a loop device';
}

function hasTool(name: string): boolean {
  return spawnSync('which', [name]).status === 0;
}

/** The library that gives a process another clock. */
export function findFakeTime(): string | null {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib'];
  const found = folders
    .map((folder) => `${folder}/faketime/libfaketimeMT.so.1`)
    .find((path) => existsSync(path));
  return found ?? null;
}
