import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { chooseFiles } from '../../../e2e/dialogs';
import { findButton } from '../../../e2e/page-models/screen';
import { goTo } from '../../../e2e/page-models/shell';
import type { Fault, Stage, Trial } from '../fault';
import { copyProfile } from '../program/profiles';
import { startProgram } from '../program/start-program';
import { judgeAfter, openLedger } from '../store/session';

const LIMIT_MS = 30_000;
const release = 'resources/sample/releases/health-workers-ismailia.en.docx';

export const importKilledFault: Fault = {
  name: 'import-killed',
  title: 'The process that reads a document killed while it reads',
  needs: ['linux'],
  times: { full: 10, short: 0 },
  run: async (stage, times) => {
    const sample = await stage.sample();
    for (let trial = 0; trial < times; trial += 1) {
      await stage.attempt(() => killImport(stage, sample, 1 + (trial % 2)));
    }
  },
};

/** Killed once, the reading is begun again by itself; killed twice, the file is given up and the user is told. */
async function killImport(stage: Stage, sample: string, kills: number): Promise<Trial> {
  const userData = stage.makeFolder('import');
  await copyProfile(sample, userData);
  const program = await startProgram(stage, userData);
  try {
    const ledger = await openLedger(program);
    const { screen, application } = program;
    const { page, t } = screen;
    await goTo(screen, 'imports');
    await chooseFiles(application, [join(stage.project, release)]);
    const killed = killReaders(application, kills);
    await findButton(screen, 'pressReleases.import.choose').click();
    if (!(await killed)) throw new Error('no process was seen that reads the document');
    const results = page.getByRole('region', { name: t('pressReleases.import.results') });
    const made = results.getByText(t('pressReleases.import.made', { count: 1 }), { exact: true });
    const failed = results.getByText(t('errors.parser-died'));
    await made.or(failed).first().waitFor({ timeout: LIMIT_MS });
    const wasRead = await made.isVisible();
    if (wasRead !== (kills === 1)) {
      throw new Error(`killed ${kills} times, the file was ${wasRead ? '' : 'not '}read`);
    }
    await program.kill();
    const again = await startProgram(stage, userData);
    const { trial } = await judgeAfter(ledger, again);
    await again.kill();
    return trial;
  } finally {
    await program.kill();
  }
}

/** Each as soon as it is there. False when one never was. */
function killReaders(application: ElectronApplication, kills: number): Promise<boolean> {
  return application.evaluate(
    async ({ app }, [limitMs, count]) => {
      const began = Date.now();
      const killed = new Set<number>();
      while (Date.now() - began < limitMs && killed.size < count) {
        for (const { name, pid } of app.getAppMetrics()) {
          if (name !== 'Tadrib import' || killed.has(pid)) continue;
          killed.add(pid);
          process.kill(pid, 'SIGKILL');
        }
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return killed.size === count;
    },
    [LIMIT_MS, kills] as const,
  );
}
