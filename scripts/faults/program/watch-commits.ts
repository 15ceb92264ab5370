import type { Page } from '@playwright/test';
import type { AcknowledgedCommit } from '../store/content';

/**
 * Hears of each commit in the moment in which the status bar hears of it and says "saved", and keeps it outside the
 * application.
 */
export async function watchCommits(
  page: Page,
  onAcknowledged: (commit: AcknowledgedCommit) => void,
): Promise<void> {
  await page.exposeFunction('acknowledgeToFaults', (json: string) =>
    onAcknowledged(JSON.parse(json) as AcknowledgedCommit),
  );
  await followCommits(page);
}

/** Once more after the page has been loaded anew. */
export async function followCommits(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dexie = Reflect.get(globalThis, Symbol.for('Dexie'));
    const database = dexie.connections.find(({ name }: { name: string }) => name === 'tadrib');
    if (!database) throw new Error('The application has no open store.');
    database.commitListeners.add((commit: unknown) => {
      void Reflect.get(globalThis, 'acknowledgeToFaults')(JSON.stringify(commit));
    });
  });
}
