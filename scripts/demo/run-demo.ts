import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchTadrib } from '../../e2e/running-application';
import { formatDuration } from '../setup/progress.mjs';
import { formatTable } from '../text-table';
import type { DemoOptions } from './arguments';
import { type Journal, openJournal } from './journal';
import { type DemoResult, playMainJob } from './main-job';

/**
 * Drives the real application through the main job on a profile of its own, without a hand on it, and prints what it
 * made. @throws PlainError that names the step at which it stopped
 */
export async function runDemo(options: DemoOptions, env: NodeJS.ProcessEnv): Promise<DemoResult> {
  const { folder } = options;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const userData = mkdtempSync(join(tmpdir(), 'tadrib-demo-'));
  console.log('');
  try {
    const tadrib = await launchTadrib(userData, env);
    const journal = openJournal(folder, tadrib.page);
    try {
      const result = await playMainJob(tadrib, options, journal);
      printSummary(journal, folder);
      return result;
    } finally {
      await tadrib.close();
    }
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

function printSummary(journal: Journal, folder: string): void {
  const entries = journal.entries();
  const total = entries.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const rows = entries.map(({ step, made, milliseconds }) => [
    step,
    formatDuration(milliseconds),
    made,
  ]);
  const lines = formatTable(
    ['Step', 'Time', 'Made'],
    [...rows, ['Together', formatDuration(total)]],
  );
  console.log(`\n${lines.join('\n')}\n`);
  console.log(`Reports and ${journal.pictures().length} pictures of the screens: ${folder}`);
}
