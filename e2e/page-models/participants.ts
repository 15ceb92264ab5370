import type { ElectronApplication, Locator } from '@playwright/test';
import type { Sex } from '#shared/people/schema';
import { chooseFiles } from '../dialogs';
import { findButton, type Screen } from './screen';

/** How many the table holds; only those in sight are drawn. */
export async function countParticipants({ page, t }: Screen): Promise<number> {
  const table = page.getByRole('table', { name: t('participants.label') });
  return Number(await table.getAttribute('aria-rowcount')) - 1;
}

/** Types somebody new without the mouse, as at a registration desk. */
export async function typeParticipant(screen: Screen, name: string, sex: Sex): Promise<void> {
  const { page, t } = screen;
  const search = page.getByRole('combobox', { name: t('participants.quickAdd.label') });
  await search.fill(name);
  await page
    .getByRole('option', { name: t('participants.quickAdd.newPerson', { name }) })
    .waitFor();
  await search.press('Enter');
  const form = page.getByRole('form', { name: t('participants.quickAdd.newTitle') });
  await form.getByText(t(`people.sex.${sex}`), { exact: true }).click();
  await findButton(screen, 'participants.quickAdd.add').click();
  await page.getByText(t('participants.quickAdd.added', { name })).waitFor();
}

/** Opens the preview of a list; nothing is written yet. */
export async function previewParticipantList(
  screen: Screen,
  application: ElectronApplication,
  file: string,
): Promise<void> {
  await openListImport(screen);
  await chooseFiles(application, [file]);
  await findButton(screen, 'peopleLists.choose').click();
  await findPreview(screen).waitFor();
}

/** From the list of a training or of all people. */
export async function openListImport({ page, t }: Screen): Promise<void> {
  await page.getByRole('link', { name: t('peopleLists.open') }).click();
  await page.getByRole('heading', { name: t('peopleLists.chooseTitle') }).waitFor();
}

export function findPreview({ page, t }: Screen): Locator {
  return page.getByRole('grid', { name: t('peopleLists.preview') });
}

/** Waits until every row has been read and judged, and the list can be taken over. */
export async function awaitImportable({ page, t }: Screen): Promise<void> {
  // Of a text with a number in it only the beginning is the same for all numbers.
  const [verb = ''] = t('peopleLists.import', { count: 7 }).split(' ');
  await page
    .getByRole('button', { name: new RegExp(`^${verb}`) })
    .and(page.locator(':enabled'))
    .waitFor();
}

/** Takes everybody of the previewed list over; rows in doubt become somebody new. */
export async function acceptParticipantList(screen: Screen): Promise<void> {
  const { page, t } = screen;
  const more = findButton(screen, 'common.more');
  if (await more.isEnabled()) {
    await more.click();
    const asNew = page.getByRole('menuitem', { name: t('peopleLists.bulkNew') });
    if (await asNew.isEnabled()) await asNew.click();
    else await page.keyboard.press('Escape');
    await asNew.waitFor({ state: 'hidden' });
  }
  await awaitImportable(screen);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('table', { name: t('participants.label') }).waitFor();
}
