import { readFile } from 'node:fs/promises';
import {
  copySamples,
  printedReleases,
  realReleases,
  unreadableFiles,
  writeFiles,
  writeMessageAndPage,
  writeUnreadableFiles,
} from '../data/release-files';
import { chooseFiles, chooseTarget } from '../dialogs';
import { expect, test } from '../fixtures';
import { findDrafts } from '../page-models/imports';
import { findButton, lookAt, type Screen } from '../page-models/screen';
import { goTo } from '../page-models/shell';
import type { Tadrib } from '../running-application';

const LIMIT_MS = 120_000;

const findResults = ({ page, t }: Screen) =>
  page.getByRole('region', { name: t('pressReleases.import.results') });

/** Waits for the end of the import; the panel then has a button that closes it. */
async function awaitEnd(screen: Screen): Promise<void> {
  const close = findResults(screen).getByRole('button', { name: screen.t('common.close') });
  await close.waitFor({ timeout: LIMIT_MS });
}

/** Which file the panel says is being read; 0 before the first. */
async function countRead(screen: Screen): Promise<number> {
  const [text = ''] = await findResults(screen)
    .getByText(/^Reading \d+ of/)
    .allTextContents();
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

/** Ends the process that reads files, as a parser would that a file has broken. */
function killReaders(tadrib: Tadrib): Promise<number> {
  return tadrib.application().evaluate(({ app }) => {
    const readers = app
      .getAppMetrics()
      .filter(
        ({ type, name, serviceName }) =>
          type === 'Utility' && /import/i.test(`${name}${serviceName}`),
      );
    for (const { pid } of readers) process.kill(pid, 'SIGKILL');
    return readers.length;
  });
}

test.describe.configure({ timeout: LIMIT_MS * 2 });

test('a real file of each kind in each language becomes a draft', async ({ tadrib }, info) => {
  const screen = lookAt(tadrib.page(), 'en');
  const folder = info.outputPath('releases');
  const files = [
    ...copySamples(folder, [...realReleases, ...printedReleases]),
    ...writeMessageAndPage(folder),
  ];
  await goTo(screen, 'imports');
  await chooseFiles(tadrib.application(), files);
  await findButton(screen, 'pressReleases.import.choose').click();
  await awaitEnd(screen);
  // Nine office files, three prints, a page, and what was attached to the message.
  await expect(
    findResults(screen).getByText(screen.t('pressReleases.import.made', { count: 14 })),
  ).toBeVisible();
  const drafts = findDrafts(screen);
  await expect(drafts.filter({ hasText: 'attached.txt' })).toHaveCount(1);
  await expect(drafts.filter({ hasText: 'message.eml' })).toHaveCount(0);

  await test.step('the same files again are known', async () => {
    await findButton(screen, 'pressReleases.import.choose').click();
    await awaitEnd(screen);
    await expect(
      findResults(screen).getByText(screen.t('pressReleases.import.known', { count: 14 })),
    ).toBeVisible();
  });
});

for (const locale of ['en', 'ar'] as const) {
  test.describe(locale, () => {
    test.use({ preferences: { locale } });

    test('each file that nobody can read gets its own sentence, and the list of them is saved', async ({
      tadrib,
    }, info) => {
      const screen = lookAt(tadrib.page(), locale);
      await goTo(screen, 'imports');
      await chooseFiles(tadrib.application(), writeUnreadableFiles(info.outputPath('bad')));
      await findButton(screen, 'pressReleases.import.choose').click();
      await awaitEnd(screen);
      for (const [name, code] of unreadableFiles) {
        const line = findResults(screen).getByRole('listitem').filter({ hasText: name });
        await expect(line).toContainText(screen.t(`errors.${code}`));
      }
      const path = info.outputPath('list.csv');
      await chooseTarget(tadrib.application(), path);
      await findButton(screen, 'pressReleases.import.saveFailures').click();
      await screen.page.getByRole('alert').filter({ hasText: 'list.csv' }).first().waitFor();
      const list = await readFile(path, 'utf8');
      expect(list.trim().split('\n')).toHaveLength(unreadableFiles.length + 1);
      expect(list).toContain(screen.t('errors.file-encrypted'));
    });
  });
}

test('a whole folder is taken, and a reader that is killed costs nothing', async ({
  tadrib,
}, info) => {
  const screen = lookAt(tadrib.page(), 'en');
  const folder = info.outputPath('folder');
  const texts = Array.from({ length: 60 }, (_, at) => [
    `part${at % 3}/release${at}.txt`,
    `Course number ${at}\n\nThe harbour held course ${at} for ${at + 5} guards in Safaga on 7 May 2026.`,
  ]);
  writeFiles(folder, { ...Object.fromEntries(texts), 'photo.jpg': 'x' });
  await goTo(screen, 'imports');
  await chooseFiles(tadrib.application(), [folder]);
  await findButton(screen, 'pressReleases.import.chooseFolder').click();
  await findResults(screen).waitFor();
  await screen.page
    .getByRole('alert')
    .filter({ hasText: screen.t('pressReleases.import.leftOut', { count: 1 }) })
    .first()
    .waitFor();
  // Twice, with files read in between: a file has a second chance, not a third.
  let killedAt = -10;
  for (const _ of ['a kill', 'another kill']) {
    await expect
      .poll(() => countRead(screen), { timeout: LIMIT_MS, intervals: [50] })
      .toBeGreaterThan(killedAt + 10);
    killedAt = await countRead(screen);
    expect(await killReaders(tadrib)).toBeGreaterThan(0);
  }
  await awaitEnd(screen);
  await expect(
    findResults(screen).getByText(screen.t('pressReleases.import.made', { count: 60 })),
  ).toBeVisible();
});

test('the same event on another site is offered as a copy, with what differs', async ({
  tadrib,
}, info) => {
  const screen = lookAt(tadrib.page(), 'en');
  const { page, t } = screen;
  const text =
    'The harbour office held a workshop on the registration of new arrivals for 18 clerks in Luxor on 4 May 2026. The clerks practised with forms from three districts, and two trainers of the ministry explained how to protect the data of those who register, and whom to ask when a paper is missing.';
  const files = writeFiles(info.outputPath('copies'), {
    'first.txt': `Clerks learn to register\n\n${text}`,
    'second.txt': `Home News Contact\n\nA workshop in Luxor\n\n${text.replace('18 clerks', '19 clerks')}\n\nShare this page`,
  });
  await goTo(screen, 'imports');
  await chooseFiles(tadrib.application(), files);
  await findButton(screen, 'pressReleases.import.choose').click();
  await awaitEnd(screen);
  const row = findDrafts(screen).filter({ hasText: 'second.txt' });
  await row.getByRole('button', { name: t('pressReleases.copies.mark', { count: 1 }) }).click();
  const dialog = page.getByRole('dialog', { name: t('pressReleases.copies.title') });
  const counts = dialog
    .getByRole('row')
    .filter({ hasText: t('pressReleases.fields.participantsTotal') });
  await expect(counts).toContainText(t('pressReleases.copies.differs'));
  await dialog.getByRole('button', { name: t('pressReleases.copies.discard') }).click();
  await expect(findDrafts(screen)).toHaveCount(1);
});
