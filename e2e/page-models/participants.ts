import type { ElectronApplication } from '@playwright/test';
import type { Sex } from '#shared/people/schema';
import { chooseFiles } from '../dialogs';
import { awaitNotice, findButton, type Screen } from './screen';

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
  const { page, t } = screen;
  await chooseFiles(application, [file]);
  await findButton(screen, 'participants.import.open').click();
  await findButton(screen, 'participants.import.choose').click();
  await page.getByRole('table', { name: t('participants.import.preview') }).waitFor();
}

/** Puts everybody of the previewed list on the training's; lines in doubt become somebody new. */
export async function acceptParticipantList(screen: Screen): Promise<void> {
  const { page, t } = screen;
  const dialog = page.getByRole('dialog');
  const doubts = dialog.getByRole('combobox');
  for (let index = 0; index < (await doubts.count()); index += 1) {
    await doubts.nth(index).click();
    await page.getByRole('option', { name: t('participants.import.asNew') }).click();
  }
  // The last button says how many people it adds.
  const enrol = dialog.getByRole('button').last();
  const added = Number(/\d+/.exec((await enrol.textContent()) ?? '')?.[0]);
  await enrol.click();
  await dialog.waitFor({ state: 'hidden' });
  await awaitNotice(screen, t('participants.import.done', { count: added }));
}
