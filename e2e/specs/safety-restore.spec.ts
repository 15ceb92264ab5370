import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copySamples, realReleases } from '../data/release-files';
import { chooseFiles, chooseTarget } from '../dialogs';
import { expect, test } from '../fixtures';
import { importReleases } from '../page-models/imports';
import {
  expectPeople,
  findBackups,
  goBack,
  leaveRepairPage,
  makeBackup,
  openSafety,
  previewBackup,
  previewMoment,
  undoByNotice,
} from '../page-models/safety';
import { awaitNotice, findButton, lookAt, type Screen } from '../page-models/screen';
import { awaitHome, goTo } from '../page-models/shell';
import { chooseLanguage, enterWorkspace } from '../page-models/welcome';

const SAMPLE_PEOPLE = 150;

async function pressSample(screen: Screen, what: 'Load' | 'Remove'): Promise<void> {
  await goTo(screen, 'settings');
  await findButton(screen, `settings.sample${what}`).click();
  const done = what === 'Load' ? 'settings.sampleLoaded' : 'settings.sampleRemoved';
  await awaitNotice(screen, screen.t(done));
}

async function expectNobody(screen: Screen): Promise<void> {
  await goTo(screen, 'people');
  await screen.page.getByText(screen.t('people.empty')).waitFor();
}

/** The bytes of an original document, as the page gets them. */
async function expectOriginal({ page }: Screen, path: string): Promise<void> {
  const bytes = await readFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kept = await page.evaluate(async (hash) => {
    const { tadrib } = globalThis as unknown as { readonly tadrib: Bridge };
    const answer = await tadrib.invoke('attachments:read', { sha256: hash });
    return [...(answer.value?.bytes ?? [])];
  }, sha256);
  expect(Buffer.from(kept).equals(bytes)).toBe(true);
}

interface Bridge {
  readonly invoke: (
    channel: string,
    request: unknown,
  ) => Promise<{ readonly value?: { readonly bytes: Uint8Array } }>;
}

test('a backup from the list is shown first, then restored, and undone again', async ({
  tadrib,
}) => {
  const screen = lookAt(tadrib.page(), 'en');
  await pressSample(screen, 'Load');
  await openSafety(screen);
  await makeBackup(screen);
  await pressSample(screen, 'Remove');
  await expectNobody(screen);

  await openSafety(screen);
  const preview = await previewBackup(screen, 0);
  const people = preview.getByRole('row').filter({ hasText: screen.t('safety.tables.people') });
  await expect(people).toContainText(String(SAMPLE_PEOPLE));
  await goBack(screen);
  // The state before is in a backup of its own.
  await expect(findBackups(screen).first()).toContainText(
    screen.t('safety.reasons.before-restore'),
  );
  await undoByNotice(screen, screen.t('safety.preview.done'));
  await expectNobody(screen);
});

test('as it was at a moment: chosen among the actual actions, and lasting', async ({ tadrib }) => {
  const screen = lookAt(tadrib.page(), 'en');
  await pressSample(screen, 'Load');
  await pressSample(screen, 'Remove');
  await openSafety(screen);
  const present = await previewMoment(screen, 0);
  await expect(present.getByText(screen.t('safety.preview.nothing'))).toBeVisible();
  await screen.page.keyboard.press('Escape');
  await previewMoment(screen, 1);
  await goBack(screen);
  await expectPeople(screen, SAMPLE_PEOPLE);
  const again = lookAt(await tadrib.restart('kill'), 'en');
  await expectPeople(again, SAMPLE_PEOPLE);
});

test('a damaged backup is refused with the reason, and the next older one is offered', async ({
  tadrib,
}) => {
  const screen = lookAt(tadrib.page(), 'en');
  const { page, t } = screen;
  await pressSample(screen, 'Load');
  await openSafety(screen);
  await makeBackup(screen);
  await pressSample(screen, 'Remove');
  await openSafety(screen);
  await makeBackup(screen);

  const folder = join(tadrib.userData, 'safety', 'backups');
  const newest = join(folder, (await readdir(folder)).sort().at(-1) ?? '');
  const bytes = await readFile(newest);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(newest, bytes);

  const dialog = await previewBackup(screen, 0);
  await expect(dialog.getByRole('alert')).toContainText(t('errors.backup-damaged'));
  await dialog.getByRole('alert').getByRole('button').click();
  await expect(
    dialog.getByRole('row').filter({ hasText: t('safety.tables.people') }),
  ).toContainText(String(SAMPLE_PEOPLE));
  await goBack(screen);
  await expect(page.getByText(t('safety.backups.damaged'))).toBeVisible();
  await expectPeople(screen, SAMPLE_PEOPLE);
});

test('everything saved to a file comes back from it, and a foreign file is refused', async ({
  tadrib,
}) => {
  const screen = lookAt(tadrib.page(), 'en');
  const file = join(tadrib.userData, 'on-a-stick.tadrib');
  await pressSample(screen, 'Load');
  await openSafety(screen);
  await chooseTarget(tadrib.application(), file);
  await findButton(screen, 'safety.saveElsewhere').click();
  await awaitNotice(screen, screen.t('safety.savedElsewhere'));
  await pressSample(screen, 'Remove');

  await openSafety(screen);
  await chooseFiles(tadrib.application(), [file]);
  await findButton(screen, 'safety.backups.openFile').click();
  await screen.page.getByRole('dialog').waitFor();
  await goBack(screen);
  await expectPeople(screen, SAMPLE_PEOPLE);

  await writeFile(file, 'Dear colleagues, please find attached');
  await openSafety(screen);
  await findButton(screen, 'safety.backups.openFile').click();
  await awaitNotice(screen, screen.t('errors.backup-foreign'));
  await rm(file);
});

test('a page that is loaded anew goes on where it was', async ({ tadrib }) => {
  const screen = lookAt(tadrib.page(), 'en');
  await pressSample(screen, 'Load');
  await screen.page.reload();
  await expectPeople(screen, SAMPLE_PEOPLE);
  await pressSample(screen, 'Remove');
  await expectNobody(screen);
});

test.describe('on a new computer', () => {
  test.use({ preferences: null });

  test('a backup of the old one is opened from the welcome screen with its documents, and lasts', async ({
    tadrib,
  }, info) => {
    const old = await enterWorkspace(tadrib.page(), 'en', 'sample');
    const [release = ''] = copySamples(info.outputPath('releases'), realReleases.slice(0, 1));
    await goTo(old, 'imports');
    await importReleases(old, tadrib.application(), [release]);
    const file = join(await mkdtemp(join(tmpdir(), 'tadrib-stick-')), 'all.tadrib');
    await openSafety(old);
    await chooseTarget(tadrib.application(), file);
    await findButton(old, 'safety.saveElsewhere').click();
    await awaitNotice(old, old.t('safety.savedElsewhere'));
    await tadrib.close();
    for (const name of await readdir(tadrib.userData)) {
      await rm(join(tadrib.userData, name), { recursive: true });
    }

    const fresh = lookAt(await tadrib.restart(), 'fr');
    await chooseLanguage(fresh);
    await chooseFiles(tadrib.application(), [file]);
    await findButton(fresh, 'safety.adopt.open').click();
    await awaitHome(fresh);
    await expectPeople(fresh, SAMPLE_PEOPLE);
    await expectOriginal(fresh, release);
    const again = lookAt(await tadrib.restart('kill'), 'fr');
    await expectPeople(again, SAMPLE_PEOPLE);
    await rm(dirname(file), { recursive: true });

    await test.step('journal and backups of the new computer are whole', async () => {
      await tadrib.close();
      await rm(join(tadrib.userData, 'IndexedDB'), { recursive: true });
      const rebuilt = lookAt(await tadrib.restart(), 'fr');
      expect(await leaveRepairPage(rebuilt)).toContain(rebuilt.t('start.repaired.nothingLost'));
      await expectPeople(rebuilt, SAMPLE_PEOPLE);
      await expectOriginal(rebuilt, release);
    });
  });
});
