import { expect, test } from '../fixtures';
import { awaitNotice, findButton, lookAt } from '../page-models/screen';
import { goTo } from '../page-models/shell';
import { findTrainings, saveTraining } from '../page-models/trainings';
import { enterWorkspace } from '../page-models/welcome';

const SAMPLE = { trainings: 12, people: 150, drafts: 5 };

/** What a table holds in all, though only the rows in sight are drawn. */
const rowCount = (count: number) => `[role="table"][aria-rowcount="${count + 1}"]`;

test.describe('on a computer where the program was never started', () => {
  test.use({ preferences: null });

  test('the sample workspace comes with one click on the welcome screen and stays', async ({
    tadrib,
  }) => {
    const first = await enterWorkspace(tadrib.page(), 'fr', 'sample');
    await goTo(first, 'trainings');
    await first.page.locator(rowCount(SAMPLE.trainings)).waitFor();
    await goTo(first, 'people');
    await first.page.locator(rowCount(SAMPLE.people)).waitFor();

    const again = lookAt(await tadrib.restart(), 'fr');
    await goTo(again, 'trainings');
    await again.page.locator(rowCount(SAMPLE.trainings)).waitFor();
  });
});

test('it is loaded and removed with one click each, beside own data', async ({ tadrib }) => {
  const screen = lookAt(tadrib.page(), 'en');
  const { page, t } = screen;
  await goTo(screen, 'trainings');
  await page.getByRole('link', { name: t('trainings.list.new') }).click();
  await saveTraining(screen, { title: 'Our own training' });

  await goTo(screen, 'settings');
  await findButton(screen, 'settings.sampleLoad').click();
  await awaitNotice(screen, t('settings.sampleLoaded'));
  await goTo(screen, 'trainings');
  await page.locator(rowCount(SAMPLE.trainings + 1)).waitFor();

  await goTo(screen, 'settings');
  await findButton(screen, 'settings.sampleRemove').click();
  await awaitNotice(screen, t('settings.sampleRemoved'));
  await goTo(screen, 'trainings');
  await expect(findTrainings(screen)).toHaveCount(1);
  await expect(findTrainings(screen)).toContainText('Our own training');
  await goTo(screen, 'people');
  await page.getByText(t('people.empty')).waitFor();
});
