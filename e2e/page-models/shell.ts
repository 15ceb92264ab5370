import type { Locator } from '@playwright/test';
import type { Screen } from './screen';

export const places = [
  'home',
  'trainings',
  'people',
  'imports',
  'library',
  'reports',
  'settings',
] as const;
export type Place = (typeof places)[number];

/** The title of the screen. */
export function findHeading({ page }: Screen): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** By the side navigation; resolves when the screen's own title is there. */
export async function goTo(screen: Screen, place: Place): Promise<void> {
  const { page, t } = screen;
  const navigation = page.getByRole('navigation', { name: t('navigation.label') });
  // "Imports" carries the number of waiting drafts in its name.
  await navigation.getByRole('link', { name: t(`navigation.${place}`) }).click();
  await awaitTitle(screen, t(`navigation.${place}`));
}

export async function awaitHome(screen: Screen): Promise<void> {
  await awaitTitle(screen, screen.t('navigation.home'));
}

async function awaitTitle({ page }: Screen, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

export async function openShortcuts(screen: Screen): Promise<void> {
  const { page, t } = screen;
  await page.getByRole('button', { name: t('status.shortcuts') }).click();
  await page.getByRole('dialog', { name: t('shortcuts.title') }).waitFor();
}

export async function closeDialog(screen: Screen): Promise<void> {
  const dialog = screen.page.getByRole('dialog');
  await screen.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}
