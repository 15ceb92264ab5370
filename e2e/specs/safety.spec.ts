import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import {
  expectPeople,
  findBackups,
  leaveRepairPage,
  makeBackup,
  openSafety,
} from '../page-models/safety';
import { awaitNotice, findButton, lookAt, type Screen } from '../page-models/screen';
import { goTo } from '../page-models/shell';
import type { Tadrib } from '../running-application';

const SAMPLE_PEOPLE = 150;

async function loadSample(screen: Screen): Promise<void> {
  await goTo(screen, 'settings');
  await findButton(screen, 'settings.sampleLoad').click();
  await awaitNotice(screen, screen.t('settings.sampleLoaded'));
}

/** Takes the store away while nobody looks, as a disk that filled up does. */
async function loseStore(tadrib: Tadrib, how: 'close' | 'kill'): Promise<Screen> {
  if (how === 'kill') await tadrib.kill();
  else await tadrib.close();
  await rm(join(tadrib.userData, 'IndexedDB'), { recursive: true });
  return lookAt(await tadrib.restart(), 'en');
}

for (const how of ['close', 'kill'] as const) {
  test(`the whole store deleted after a ${how}: nothing is lost, and the user is told`, async ({
    tadrib,
  }) => {
    const screen = lookAt(tadrib.page(), 'en');
    await loadSample(screen);
    await expectPeople(screen, SAMPLE_PEOPLE);

    const again = await loseStore(tadrib, how);
    const said = await leaveRepairPage(again);
    expect(said).toContain(again.t('start.rebuild.reasons.missing'));
    expect(said).toContain(again.t('start.repaired.nothingLost'));
    await expectPeople(again, SAMPLE_PEOPLE);
    await goTo(again, 'settings');
    await findButton(again, 'settings.sampleRemove').click();
    await awaitNotice(again, again.t('settings.sampleRemoved'));

    // What was written after the repair is kept as well as what was before.
    const third = await loseStore(tadrib, how);
    await leaveRepairPage(third);
    await goTo(third, 'people');
    await third.page.getByText(third.t('people.empty')).waitFor();
  });
}

test('nothing is asked and nothing is told when all is well, and closing makes a backup', async ({
  tadrib,
}) => {
  await loadSample(lookAt(tadrib.page(), 'en'));
  const screen = lookAt(await tadrib.restart(), 'en');
  await expectPeople(screen, SAMPLE_PEOPLE);
  await openSafety(screen);
  await expect(findBackups(screen)).toHaveCount(1);
  await expect(findBackups(screen).first()).toContainText(screen.t('safety.reasons.close'));
  // Nothing has changed since, so that closing again makes none.
  const again = lookAt(await tadrib.restart(), 'en');
  await openSafety(again);
  await expect(findBackups(again)).toHaveCount(1);
});

test('the light says when it was saved and backed up, and leads to the details', async ({
  tadrib,
}) => {
  const screen = lookAt(tadrib.page(), 'en');
  const { page, t } = screen;
  await loadSample(screen);
  const status = page.getByRole('contentinfo').getByRole('status');
  await expect(status).toContainText(t('status.noBackup'));
  await page.getByRole('contentinfo').getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: t('safety.title') }).waitFor();
  await expect(page.getByText(t('safety.backups.emptyHint'))).toBeVisible();
  await makeBackup(screen);
  await expect(findBackups(screen)).toHaveCount(1);
  await expect(findBackups(screen).first()).toContainText(String(SAMPLE_PEOPLE));
  await expect(status).not.toContainText(t('status.noBackup'));
});
