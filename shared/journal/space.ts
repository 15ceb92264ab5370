import type { Space, SpaceLevel } from './safety-status';

const megabyte = 1024 * 1024;

/** Written once and given back when the disk is nearly full, so that there is room to save out. */
export const reserveBytes = 32 * megabyte;

/** In bytes that are free beside the reserve. Measured: a full disk makes Chromium delete the whole store. */
export const spaceThresholds = {
  low: 200 * megabyte,
  readOnly: 64 * megabyte,
  none: 32 * megabyte,
} as const;

/** What is left to make the reserve from must still let the user work. */
export const reserveNeeds = reserveBytes + 2 * spaceThresholds.readOnly;

/** While the reserve is not there, its room does not count, or giving it back would look like new space. */
export function judgeSpace(bytesOfDisk: number, hasReserve: boolean): Space {
  const freeBytes = Math.max(0, hasReserve ? bytesOfDisk : bytesOfDisk - reserveBytes);
  return { level: levelOf(freeBytes), freeBytes };
}

function levelOf(freeBytes: number): SpaceLevel {
  if (freeBytes < spaceThresholds.none) return 'none';
  if (freeBytes < spaceThresholds.readOnly) return 'read-only';
  return freeBytes < spaceThresholds.low ? 'low' : 'enough';
}
