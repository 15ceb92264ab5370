import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { defaultPreferences, type Preferences } from '#shared/workspace/preferences';
import { launchTadrib, type Tadrib } from './running-application';

interface Fixtures {
  /**
   * What the profile holds before the first start, on top of the defaults; English unless told otherwise.
   * `null` is a computer on which the program was never started.
   */
  readonly preferences: Partial<Preferences> | null;
  /** A fresh data folder, gone after the test. */
  readonly userData: string;
  /** The built program, running. The test fails when its page reports an error that was not expected. */
  readonly tadrib: Tadrib;
}

export const test = base.extend<Fixtures>({
  preferences: [{ locale: 'en' }, { option: true }],
  userData: async ({ preferences }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'tadrib-e2e-'));
    if (preferences !== null) {
      const content = JSON.stringify({ ...defaultPreferences, ...preferences });
      await writeFile(join(folder, 'preferences.json'), content);
    }
    await use(folder);
    // Chromium's last child may still be letting go of a file.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  tadrib: async ({ userData }, use) => {
    const tadrib = await launchTadrib(userData);
    await use(tadrib);
    await tadrib.close();
    expect(tadrib.unexpectedProblems(), 'errors that the page reported').toEqual([]);
  },
});

export { expect };
