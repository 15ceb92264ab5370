import { expect, type Locator } from '@playwright/test';
import { awaitNotice, findButton, type Screen } from './screen';
import { goTo } from './shell';

/** By the settings, as somebody who looks for the backups goes there. */
export async function openSafety(screen: Screen): Promise<void> {
  const { page, t } = screen;
  await goTo(screen, 'settings');
  await page.getByRole('link', { name: t('safety.open') }).click();
  await page.getByRole('heading', { level: 1, name: t('safety.title') }).waitFor();
}

export async function makeBackup(screen: Screen): Promise<void> {
  const before = await findBackups(screen).count();
  await findButton(screen, 'safety.backups.make').click();
  await awaitNotice(screen, screen.t('safety.backups.made'));
  await expect(findBackups(screen)).toHaveCount(before + 1);
}

/** One line for each backup, the newest first. */
export function findBackups({ page, t }: Screen): Locator {
  const table = page.getByRole('table', { name: t('safety.backups.title') });
  return table.getByRole('row').filter({ has: page.getByRole('button') });
}

/** Opens the preview of the backup at that place in the list. */
export async function previewBackup(screen: Screen, index: number): Promise<Locator> {
  await findBackups(screen).nth(index).getByRole('button').click();
  return awaitPreview(screen);
}

/** Opens the preview of the state right after the action at that place in the list, the latest first. */
export async function previewMoment(screen: Screen, index: number): Promise<Locator> {
  const { page, t } = screen;
  const actions = page.getByRole('radiogroup', { name: t('safety.moment.choose') });
  await actions.getByRole('radio').nth(index).check();
  await findButton(screen, 'safety.moment.show').click();
  return awaitPreview(screen);
}

async function awaitPreview({ page, t }: Screen): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await expect(dialog.getByText(t('safety.preview.reading'))).toHaveCount(0);
  return dialog;
}

/** Agrees to what the preview shows. */
export async function goBack(screen: Screen): Promise<void> {
  const { page, t } = screen;
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('safety.preview.confirm'), exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await awaitNotice(screen, t('safety.preview.done'));
}

/** By the button of the notice that says that something was done. */
export async function undoByNotice({ page, t }: Screen, notice: string): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: notice }).first();
  await alert.getByRole('button', { name: t('common.undo') }).click();
}

/** The number of people, as the list of people says it. */
export async function expectPeople(screen: Screen, count: number): Promise<void> {
  await goTo(screen, 'people');
  await screen.page.locator(`[role="table"][aria-rowcount="${count + 1}"]`).waitFor();
}

/** Reads the page that says what happened to the data, and goes on to them. */
export async function leaveRepairPage(screen: Screen): Promise<string> {
  const { page, t } = screen;
  const go = findButton(screen, 'start.repaired.continue');
  await go.waitFor({ timeout: 30_000 });
  await expect(
    page.getByRole('heading', { level: 1, name: t('start.repaired.rebuilt') }),
  ).toBeVisible();
  const said = (await page.getByRole('main').textContent()) ?? '';
  await expect(go).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: t('navigation.label') }).waitFor();
  return said;
}
