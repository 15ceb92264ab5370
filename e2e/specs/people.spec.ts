import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { awaitNotice, findButton, lookAt, type Screen } from '../page-models/screen';
import { goTo } from '../page-models/shell';

async function addPerson(screen: Screen, name: string, phone: string): Promise<void> {
  const { page, t } = screen;
  await goTo(screen, 'people');
  await page
    .getByRole('link', { name: t('people.new') })
    .first()
    .click();
  await page.getByLabel(t('people.fields.nameLatin')).fill(name);
  await page.getByLabel(t('people.fields.phone')).fill(phone);
  await findButton(screen, 'common.save').click();
  await awaitNotice(screen, t('people.saved', { name }));
}

const findRows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('cell') });

test('somebody entered twice is proposed, merged, found by both names, and parted after a restart', async ({
  tadrib,
}) => {
  const screen = lookAt(tadrib.page(), 'en');
  const { page, t } = screen;
  await addPerson(screen, 'Nadia Boukhris', '0100 123 4567');

  await goTo(screen, 'people');
  await page.getByRole('link', { name: t('people.new') }).click();
  await page.getByLabel(t('people.fields.nameLatin')).fill('Nadya Bukhris');
  const proposal = page.getByRole('region', { name: t('people.similar.title') });
  await expect(proposal).toContainText('Nadia Boukhris');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nadia Boukhris');

  await addPerson(screen, 'Nadya Bukhris', '+20 100 123 4567');
  await goTo(screen, 'people');
  await page.getByRole('link', { name: t('people.duplicates.title') }).click();
  await findRows(page).first().click();
  await findButton(screen, 'people.merge.merge').click();
  await awaitNotice(screen, t('people.merge.done', { name: 'Nadia Boukhris' }));

  await goTo(screen, 'people');
  await page.getByRole('searchbox').fill('nadya bukh');
  await expect(findRows(page)).toHaveCount(1);

  const again = lookAt(await tadrib.restart(), 'en');
  await goTo(again, 'people');
  await findRows(again.page).first().click();
  await findButton(again, 'people.merged.undo').click();
  await awaitNotice(again, again.t('people.merged.parted', { name: 'Nadya Bukhris' }));
  await goTo(again, 'people');
  await expect(findRows(again.page)).toHaveCount(2);
});
