import { copySamples, printedReleases, realReleases } from '../data/release-files';
import { expect, test } from '../fixtures';
import { countKeys } from '../page-models/counted-keys';
import { findDrafts, importReleases } from '../page-models/imports';
import { awaitReview, findField } from '../page-models/review';
import { lookAt } from '../page-models/screen';
import { goTo } from '../page-models/shell';
import { awaitOverview, findTrainings } from '../page-models/trainings';

/** Of one draft: what is sure is confirmed, then it is accepted and the next one opens. */
const KEYS_PER_DRAFT = 2;
/** To the first draft of the list. */
const KEYS_TO_LIST = 20;

test.describe.configure({ timeout: 180_000 });

test('files of each kind in each language become trainings by the keyboard alone', async ({
  tadrib,
}, info) => {
  const page = tadrib.page();
  const screen = lookAt(page, 'en');
  const files = copySamples(info.outputPath('releases'), [...realReleases, ...printedReleases]);
  await goTo(screen, 'imports');
  await importReleases(screen, tadrib.application(), files);

  const confirmed = new RegExp(`${screen.t('pressReleases.marks.confirmed')}$`);
  const keys = countKeys(page);
  await keys.tabTo(findDrafts(screen).first());
  await keys.press('Enter');
  for (const _ of files) {
    await awaitReview(screen);
    const draft = page.url();
    await expect(findField(screen, 'title')).toBeFocused();
    await keys.press('Shift+A');
    await expect(findField(screen, 'title')).toHaveAttribute('aria-label', confirmed);
    await keys.press('Control+Shift+Enter');
    await expect.poll(() => page.url()).not.toBe(draft);
  }
  await awaitOverview(screen);
  info.annotations.push({
    type: 'keys',
    description: `${keys.count()} for ${files.length} drafts`,
  });
  expect(keys.count()).toBeLessThanOrEqual(files.length * KEYS_PER_DRAFT + KEYS_TO_LIST);

  await goTo(screen, 'trainings');
  await expect(findTrainings(screen)).toHaveCount(files.length);
});
