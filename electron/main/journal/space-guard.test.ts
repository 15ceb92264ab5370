import { existsSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reserveBytes } from '#shared/journal/space';
import { type Disk, nodeDisk } from './disk';
import { layOut } from './layout';
import { openSpaceGuard } from './space-guard';
import { makeTestFolder } from './test-disk';

const megabyte = 1024 * 1024;

/** A disk of a size that the test sets; the reserve takes its room from it. */
function makeSmallDisk(folder: string, megabytes: number) {
  const { reserve } = layOut(folder);
  let bytes = megabytes * megabyte;
  const disk: Disk = {
    ...nodeDisk,
    readFreeBytes: async () => bytes - (statSync(reserve, { throwIfNoEntry: false })?.size ?? 0),
  };
  const fill = (left: number) => {
    bytes = left * megabyte;
  };
  return { disk, fill, reserve };
}

test('the reserve is made where there is room, given back when there is none, and made again', async () => {
  const folder = makeTestFolder();
  const { disk, fill, reserve } = makeSmallDisk(folder, 1_000);
  const guard = await openSpaceGuard(disk, layOut(folder), folder);
  expect(existsSync(reserve)).toBe(false);
  expect((await guard.measure()).level).toBe('enough');
  expect(statSync(reserve).size).toBe(reserveBytes);

  fill(120);
  expect((await guard.measure()).level).toBe('low');
  expect(existsSync(reserve)).toBe(true);
  fill(80);
  expect((await guard.measure()).level).toBe('read-only');
  expect(existsSync(reserve)).toBe(false);
  // The room that the reserve gave back is for saving out, not for going on.
  expect((await guard.measure()).level).toBe('read-only');
  fill(50);
  expect((await guard.measure()).level).toBe('none');
  fill(1_000);
  expect((await guard.measure()).level).toBe('enough');
  expect(statSync(reserve).size).toBe(reserveBytes);
});

test('a disk that does not answer counts as it was', async () => {
  const folder = makeTestFolder();
  let isGone = false;
  const readFreeBytes = async () => {
    if (isGone) throw Object.assign(new Error('gone'), { code: 'EIO' });
    return 150 * megabyte;
  };
  const guard = await openSpaceGuard({ ...nodeDisk, readFreeBytes }, layOut(folder), folder);
  isGone = true;
  expect((await guard.measure()).level).toBe('low');
});
