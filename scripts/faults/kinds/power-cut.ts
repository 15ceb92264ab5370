import { setTimeout as wait } from 'node:timers/promises';
import { makeProfileDisk, profileOn } from '../disk/profile-disk';
import { copyImage, mountSmallDisk, type SmallDisk } from '../disk/small-disk';
import type { Fault, Stage, Trial } from '../fault';
import { signalProcesses } from '../program/processes';
import { startProgram } from '../program/start-program';
import { pickNumber } from '../random';
import { judgeAfter, openLedger } from '../store/session';
import { screenNames } from '../work/screens';
import { beginWork } from '../work/work';

const DISK_MEGABYTES = 600;

/**
 * Everything stops at once, and only what the disk itself has is left: the image of the disk is copied while all
 * processes stand still, and the copy is used from then on.
 */
export const powerCutFault: Fault = {
  name: 'power-cut',
  title: 'Power cut while somebody works',
  needs: ['linux', 'root', 'loop'],
  times: { full: 20, short: 1 },
  run: async (stage, times) => {
    const sample = await stage.sample();
    let disk = await makeProfileDisk(stage, sample, DISK_MEGABYTES);
    for (let trial = 0; trial < times; trial += 1) {
      const isGood = await stage.attempt(async () => {
        const { trial: outcome, next } = await cutPower(stage, disk, trial);
        disk = next;
        return outcome;
      });
      if (!isGood) disk = await makeProfileDisk(stage, sample, DISK_MEGABYTES);
    }
    disk.unmount();
  },
};

async function cutPower(
  stage: Stage,
  disk: SmallDisk,
  trial: number,
): Promise<{ trial: Trial; next: SmallDisk }> {
  const program = await startProgram(stage, profileOn(disk));
  const ledger = await openLedger(program);
  const screen = screenNames[trial % screenNames.length] ?? 'roll call';
  const work = await beginWork(program, ledger, screen, stage.random);
  await wait(pickNumber(stage.random, 200, 3_000));
  signalProcesses(program.processes(), 'SIGSTOP');
  const copy = copyImage(stage, disk);
  await program.kill();
  await work.stop();
  disk.unmount();

  const next = mountSmallDisk(stage, copy);
  const again = await startProgram(stage, profileOn(next));
  const { trial: outcome } = await judgeAfter(ledger, again);
  await again.close();
  return { trial: outcome, next };
}
