import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chooseTarget } from '../../../e2e/dialogs';
import { findButton } from '../../../e2e/page-models/screen';
import { checkBackup } from '../../../electron/main/journal/backup-reader';
import { nodeDisk } from '../../../electron/main/journal/disk';
import {
  makeSmallDisk,
  mountSmallDisk,
  prepareBallast,
  pullOut,
  type SmallDisk,
} from '../disk/small-disk';
import { type Fault, type Stage, type Trial, unharmed } from '../fault';
import { copySample } from '../program/profiles';
import { type RunningProgram, startProgram } from '../program/start-program';
import { pickNumber } from '../random';

const MEGABYTE = 1024 * 1024;
const DISK_MEGABYTES = 100;
/** Takes a second to write and to read again, so that there is a middle to harm. */
const DOCUMENT_BYTES = 30 * MEGABYTE;
const LONGEST_DELAY_MS = 1_200;
const LIMIT_MS = 60_000;
const NAME = 'Everything.tadrib';

/** What becomes of the stick while everything is being saved on it. */
const harms: Readonly<Record<string, (disk: SmallDisk, stage: Stage) => Promise<void>>> = {
  full: async ({ folder }, { random }) => {
    prepareBallast(folder).fill(pickNumber(random, 0, DOCUMENT_BYTES - MEGABYTE));
  },
  vanished: async (disk, { random }) => {
    await awaitBegun(disk.folder);
    await wait(pickNumber(random, 0, LONGEST_DELAY_MS));
    pullOut(disk);
  },
};
const harmNames = Object.keys(harms);

export const saveElsewhereFault: Fault = {
  name: 'save-elsewhere',
  title: '“Save everything” on a stick that fills up or vanishes midway',
  needs: ['linux', 'root', 'loop'],
  times: { full: 20, short: 0 },
  run: async (stage, times) => {
    const userData = await copySample(stage, 'elsewhere');
    keepDocument(userData);
    const program = await startProgram(stage, userData);
    await program.screen.page.evaluate(() => {
      location.hash = '/settings/safety';
    });
    await findButton(program.screen, 'safety.saveElsewhere').waitFor();
    for (let trial = 0; trial < times; trial += 1) {
      const harm = harmNames[trial % harmNames.length] ?? 'full';
      await stage.attempt(() => saveOnStick(stage, program, harm));
    }
    await program.close();
  },
};

/** A large original document, as the program keeps it. */
function keepDocument(userData: string): void {
  const bytes = randomBytes(DOCUMENT_BYTES);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const folder = join(userData, 'safety', 'attachments', hash.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, hash), bytes);
}

/** What the interface said is held against what is on the stick when it is put in again. */
async function saveOnStick(stage: Stage, program: RunningProgram, harm: string): Promise<Trial> {
  const disk = makeSmallDisk(stage, DISK_MEGABYTES);
  const spoil = harms[harm];
  if (!spoil) throw new Error(`there is no harm ${harm}`);
  const spoiling = spoil(disk, stage);
  if (harm === 'full') await spoiling;
  const saidSaved = await saveEverything(program, join(disk.folder, NAME));
  await spoiling;
  disk.unmount();

  const again = mountSmallDisk(stage, disk.image);
  const found = readdirSync(again.folder).filter((file) => !/^(lost\+found|ballast)$/.test(file));
  const isWhole = await checkBackup(nodeDisk, join(again.folder, NAME), true).then(
    () => true,
    () => false,
  );
  again.unmount();
  if (found.includes(NAME) && !isWhole) {
    throw new Error(`${harm}: a part of the data has the name of the whole`);
  }
  return { ...unharmed, falseSaved: Number(saidSaved && !isWhole) };
}

/** Whether the interface says in the end that everything was saved. */
async function saveEverything(
  { screen, application }: RunningProgram,
  path: string,
): Promise<boolean> {
  const { page, t } = screen;
  const notices = page.getByRole('alert');
  const close = notices.getByRole('button', { name: t('common.close') });
  // One that goes away by itself meanwhile needs no click.
  for (const button of await close.all()) await button.click({ timeout: 1_000 }).catch(() => null);
  await notices.first().waitFor({ state: 'detached' });
  await chooseTarget(application, path);
  await findButton(screen, 'safety.saveElsewhere').click();
  await notices.first().waitFor({ timeout: LIMIT_MS });
  return ((await notices.first().textContent()) ?? '').includes(t('safety.savedElsewhere'));
}

async function awaitBegun(folder: string): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < LIMIT_MS) {
    if (existsSync(join(folder, `${NAME}.part`))) return;
    await wait(2);
  }
  throw new Error('nothing was written on the stick');
}
