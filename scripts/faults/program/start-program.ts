import { type ElectronApplication, _electron as electron } from '@playwright/test';
import { lookAt, type Screen } from '../../../e2e/page-models/screen';
import { playwrightLaunchOptions } from '../../setup/electron-command.mjs';
import type { ProgramStage } from '../fault';
import { killProcesses, listProcesses } from './processes';
import { awaitSituation, type Situation } from './situation';

/** Starting anew to put a damaged store's folder aside is one start more. */
const MOST_STARTS = 3;
const LAUNCH_LIMIT_MS = 40_000;
const READY_LIMIT_MS = 60_000;

/** The application on one profile, from its start until it is closed or killed. */
export interface RunningProgram {
  readonly userData: string;
  readonly application: ElectronApplication;
  readonly screen: Screen;
  readonly situation: Situation;
  /** From the start of the process until one could work, or was told why not. */
  readonly backMs: number;
  /** All of its processes, to be stopped as one. */
  readonly processes: () => number[];
  readonly kill: () => Promise<void>;
  /** As a user closes it; a question about unsaved work is answered with "leave". */
  readonly close: () => Promise<void>;
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built application and waits for its first usable page, whichever that is. */
export async function startProgram(
  stage: ProgramStage,
  userData: string,
  options: StartOptions = {},
): Promise<RunningProgram> {
  const began = performance.now();
  for (let start = 1; start <= MOST_STARTS; start += 1) {
    const launched = await launchProgram(stage, userData, options);
    const usable = await awaitUsablePage(launched.application, began);
    if (usable !== null) return { ...launched, ...usable };
    await launched.kill();
  }
  throw new Error('the application ended by itself at each start');
}

export type LaunchedProgram = Omit<RunningProgram, keyof UsablePage>;

/** Starts the built application; nothing is known of its window yet. */
export async function launchProgram(
  stage: ProgramStage,
  userData: string,
  { env = {} }: StartOptions = {},
): Promise<LaunchedProgram> {
  const environment = { ...stage.env, TADRIB_USER_DATA: userData, ...env };
  let group: number | null = null;
  const takeBack = stage.cleanUp.later(() => {
    for (const id of listProcesses(userData, group)) process.kill(id, 'SIGKILL');
  });
  const application = await electron
    .launch({
      ...playwrightLaunchOptions(stage.project, environment),
      timeout: LAUNCH_LIMIT_MS,
    })
    .catch((error: unknown) => {
      takeBack();
      throw error;
    });
  group = application.process().pid ?? null;
  return {
    userData,
    application,
    processes: () => listProcesses(userData, group),
    kill: async () => {
      await killProcesses(userData, group);
      takeBack();
    },
    close: async () => {
      await closeApplication(application);
      await killProcesses(userData, group);
      takeBack();
    },
  };
}

async function closeApplication(application: ElectronApplication): Promise<void> {
  await application.evaluate(({ dialog }) => {
    dialog.showMessageBoxSync = () => 1;
  });
  await application.close();
}

type UsablePage = Pick<RunningProgram, 'screen' | 'situation' | 'backMs'>;

/** Null when the application ended by itself before anything could be seen. */
async function awaitUsablePage(
  application: ElectronApplication,
  began: number,
): Promise<UsablePage | null> {
  let hasEnded = false;
  const ended = new Promise<null>((resolve) =>
    application.once('close', () => {
      hasEnded = true;
      resolve(null);
    }),
  );
  const usable = (async () => {
    const page = await application.firstWindow({ timeout: READY_LIMIT_MS });
    const situation = await awaitSituation(page, READY_LIMIT_MS);
    return { screen: lookAt(page, 'en'), situation, backMs: performance.now() - began };
  })().catch((error: unknown) => {
    // What was awaited in a window that is gone fails, too.
    if (hasEnded) return null;
    throw error;
  });
  return Promise.race([usable, ended]);
}
