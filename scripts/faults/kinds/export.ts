import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chooseTarget } from '../../../e2e/dialogs';
import { findButton } from '../../../e2e/page-models/screen';
import { runTool } from '../disk/run-tool';
import {
  makeSmallDisk,
  mountSmallDisk,
  prepareBallast,
  pullOut,
  type SmallDisk,
} from '../disk/small-disk';
import { type Fault, type Stage, type Trial, unharmed } from '../fault';
import { copySample } from '../program/profiles';
import { readStore } from '../program/read-store';
import { type RunningProgram, startProgram } from '../program/start-program';
import { pickNumber } from '../random';
import { findBusiestTraining } from '../work/screens';

const DISK_MEGABYTES = 40;
const LIMIT_MS = 30_000;
/** Making the report takes a while before anything is written. */
const LONGEST_DELAY_MS = 900;

/** What becomes of the stick while a report is being saved on it. */
const harms: Readonly<Record<string, (disk: SmallDisk, delayMs: number) => Promise<void>>> = {
  full: async (disk) => prepareBallast(disk.folder).fill(2_048),
  'read-only': async ({ folder }) => {
    runTool('mount', '-o', 'remount,ro', folder);
  },
  vanished: async (disk, delayMs) => {
    await wait(delayMs);
    pullOut(disk);
  },
};
const harmNames = Object.keys(harms);

export const exportFault: Fault = {
  name: 'export',
  title: 'Report saved on a stick that is full, read-only, or vanishes meanwhile',
  needs: ['linux', 'root', 'loop'],
  times: { full: 60, short: 0 },
  run: async (stage, times) => {
    const program = await startProgram(stage, await copySample(stage, 'own'));
    const { page } = program.screen;
    const training = findBusiestTraining(await readStore(page));
    await page.evaluate((id) => {
      location.hash = `/trainings/${id}/report`;
    }, training);
    await page.getByRole('article').waitFor();
    for (let trial = 0; trial < times; trial += 1) {
      const harm = harmNames[trial % harmNames.length] ?? 'full';
      const format = trial % 2 === 0 ? 'xlsx' : 'pdf';
      await stage.attempt(() => saveOnStick(stage, program, harm, format));
    }
    await program.close();
  },
};

/** What the interface said is held against what is on the stick when it is put in again. */
async function saveOnStick(
  stage: Stage,
  program: RunningProgram,
  harm: string,
  format: 'pdf' | 'xlsx',
): Promise<Trial> {
  const disk = makeSmallDisk(stage, DISK_MEGABYTES);
  const name = `report.${format}`;
  const path = join(disk.folder, name);
  const spoil = harms[harm];
  if (!spoil) throw new Error(`there is no harm ${harm}`);
  const spoiling = spoil(disk, pickNumber(stage.random, 0, LONGEST_DELAY_MS));
  if (harm !== 'vanished') await spoiling;
  const saidSaved = await saveReport(program, format, path);
  await spoiling;
  disk.unmount();

  const again = mountSmallDisk(stage, disk.image);
  const found = readdirSync(again.folder).filter((file) => !/^(lost\+found|ballast)$/.test(file));
  const isWhole = found.includes(name) && isWholeFile(join(again.folder, name), format);
  again.unmount();
  if (found.includes(name) && !isWhole)
    throw new Error(`${harm}: a part of the report has its name`);
  return { ...unharmed, falseSaved: Number(saidSaved && !isWhole) };
}

/** What the interface says in the end. */
async function saveReport(
  { screen, application }: RunningProgram,
  format: 'pdf' | 'xlsx',
  path: string,
): Promise<boolean> {
  const { page, t } = screen;
  const notices = page.getByRole('alert');
  const close = notices.getByRole('button', { name: t('common.close') });
  // One that goes away by itself meanwhile needs no click.
  for (const button of await close.all()) await button.click({ timeout: 1_000 }).catch(() => null);
  await notices.first().waitFor({ state: 'detached' });
  await chooseTarget(application, path);
  const button = format === 'pdf' ? 'reports.savePdf' : 'reports.saveSpreadsheet';
  await findButton(screen, button).click();
  await notices.first().waitFor({ timeout: LIMIT_MS });
  const text = (await notices.first().textContent()) ?? '';
  return text.includes(t('reports.saved', { name: basename(path) }));
}

/** Both formats say at their end what belongs to them: half a file does not. */
function isWholeFile(path: string, format: 'pdf' | 'xlsx'): boolean {
  const bytes = readFileSync(path);
  const end = format === 'pdf' ? Buffer.from('%%EOF') : Buffer.from('PK\x05\x06');
  return bytes.lastIndexOf(end) > bytes.length - 64;
}
