import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../fault';
import { copyProfile } from '../program/profiles';
import { runTool } from './run-tool';
import { makeSmallDisk, type SmallDisk } from './small-disk';

export const profileOn = ({ folder }: SmallDisk) => join(folder, 'profile');

/** A small disk with a copy of the sample's profile on it, as if it had been there for long. */
export async function makeProfileDisk(
  stage: Stage,
  sample: string,
  megabytes: number,
): Promise<SmallDisk> {
  const disk = makeSmallDisk(stage, megabytes);
  mkdirSync(profileOn(disk));
  await copyProfile(sample, profileOn(disk));
  runTool('sync', '-f', disk.folder);
  return disk;
}
