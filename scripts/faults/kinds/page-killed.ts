import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication } from '@playwright/test';
import { answerQuestions } from '../../../e2e/dialogs';
import { type Fault, type Stage, type Trial, unharmed } from '../fault';
import { copyProfile } from '../program/profiles';
import { parseStore, readTables } from '../program/read-store';
import { startProgram } from '../program/start-program';
import { pickNumber } from '../random';
import { judgeStore } from '../store/judge';
import { openLedger } from '../store/session';
import { beginWork } from '../work/work';

const LIMIT_MS = 30_000;

export const pageKilledFault: Fault = {
  name: 'page-killed',
  title: 'The process of the page killed while somebody works',
  needs: ['linux'],
  times: { full: 20, short: 0 },
  run: async (stage, times) => {
    const sample = await stage.sample();
    for (let trial = 0; trial < times; trial += 1) {
      await stage.attempt(() => killPage(stage, sample));
    }
  },
};

async function killPage(stage: Stage, sample: string): Promise<Trial> {
  const userData = stage.makeFolder('page');
  await copyProfile(sample, userData);
  const program = await startProgram(stage, userData);
  const { application } = program;
  try {
    const ledger = await openLedger(program);
    // The question what to do now is answered with "load again".
    await answerQuestions(application, 0);
    const work = await beginWork(program, ledger, 'roll call', stage.random);
    await wait(pickNumber(stage.random, 0, 700));
    const began = performance.now();
    await application.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      process.kill(window?.webContents.getOSProcessId() ?? 0, 'SIGKILL');
    });
    // What was typed into a page that died never returns.
    void work.stop();
    await awaitLoadedAgain(application);
    const backMs = performance.now() - began;
    // Playwright gives a page up whose process has died.
    const content = parseStore(await runInPage(application, `(${readTables.toString()})()`));
    const { lost, lostCommits, remarks } = judgeStore(ledger.before, ledger.acknowledged, content);
    return {
      ...unharmed,
      acknowledged: ledger.acknowledged.length,
      lost,
      isSilent: lost > 0,
      falseSaved: lostCommits,
      backMs,
      failure: lost === 0 ? null : remarks.slice(0, 3).join('; '),
    };
  } finally {
    await program.kill();
  }
}

async function awaitLoadedAgain(application: ElectronApplication): Promise<void> {
  const isThere = `document.querySelector('[data-app-ready] nav, nav') !== null`;
  const began = performance.now();
  while (performance.now() - began < LIMIT_MS) {
    if ((await runInPage(application, isThere).catch(() => 'false')) === 'true') return;
    await wait(50);
  }
  throw new Error('the page did not come back');
}

function runInPage(application: ElectronApplication, code: string): Promise<string> {
  return application.evaluate(async ({ BrowserWindow }, script) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window || window.webContents.isCrashed()) throw new Error('there is no page');
    // A page that dies meanwhile never answers.
    const patience = new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('the page does not answer')), 3_000);
    });
    return String(await Promise.race([window.webContents.executeJavaScript(script), patience]));
  }, code);
}
