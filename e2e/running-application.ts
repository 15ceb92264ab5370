import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { electronCommand, playwrightLaunchOptions } from '../scripts/setup/electron-command.mjs';

const project = resolve(import.meta.dirname, '..');

/** One profile and the program that runs on it. `application` and `page` are new after each restart. */
export interface Tadrib {
  readonly userData: string;
  readonly application: () => ElectronApplication;
  readonly page: () => Page;
  /** Closes the program as a user would, or takes its power away, and opens it on the same profile. */
  readonly restart: (how?: 'close' | 'kill') => Promise<Page>;
  readonly close: () => Promise<void>;
  /** Takes its power away. */
  readonly kill: () => Promise<void>;
  /** An error whose text matches is part of the test. */
  readonly expectProblem: (pattern: RegExp) => void;
  /** Console errors, refusals of the content security policy and uncaught errors that no test expected. */
  readonly unexpectedProblems: () => readonly string[];
}

interface Session {
  readonly application: ElectronApplication;
  readonly page: Page;
  readonly hasEnded: () => boolean;
}

/** `environment` names the display; the profile is set here. */
export async function launchTadrib(
  userData: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Tadrib> {
  const env = { ...environment, TADRIB_USER_DATA: userData };
  const problems: string[] = [];
  const expected: RegExp[] = [];
  let session = await startSession(env, problems);

  return {
    userData,
    application: () => session.application,
    page: () => session.page,
    restart: async (how = 'close') => {
      if (how === 'kill') await killSession(session);
      else await closeSession(session);
      session = await startSession(env, problems);
      return session.page;
    },
    close: () => closeSession(session),
    kill: () => killSession(session),
    expectProblem: (pattern) => {
      expected.push(pattern);
    },
    unexpectedProblems: () =>
      problems.filter((text) => !expected.some((pattern) => pattern.test(text))),
  };
}

async function startSession(env: NodeJS.ProcessEnv, problems: string[]): Promise<Session> {
  const application = await electron.launch({
    ...playwrightLaunchOptions(project, env),
    timeout: 15_000,
  });
  let ended = false;
  application.on('close', () => {
    ended = true;
  });
  // On the context, not the page: what goes wrong while the page starts is heard, too.
  const context = application.context();
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  const page = await application.firstWindow();
  await page.waitForLoadState('load');
  return { application, page, hasEnded: () => ended };
}

/** Whatever the test left unsaved is given up, or the question about it would wait for an answer. */
async function closeSession({ application, hasEnded }: Session): Promise<void> {
  if (hasEnded()) return;
  await application.evaluate(({ dialog }) => {
    dialog.showMessageBoxSync = () => 1;
  });
  await application.close();
}

async function killSession({ application }: Session): Promise<void> {
  const closed = application.waitForEvent('close');
  application.process().kill('SIGKILL');
  await closed;
}

/** Starts the program once more on the profile of a running one and gives its exit code. */
export async function startSecondInstance(
  userData: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number | null> {
  const { executable, args, env } = electronCommand(project, {
    ...environment,
    TADRIB_USER_DATA: userData,
  });
  const second = spawn(executable, args, { env, stdio: 'ignore' });
  const [code] = (await once(second, 'exit')) as [number | null];
  return code;
}
