import type { Locator } from '@playwright/test';
import type { Screen } from './screen';

export function findDoorField({ page, t }: Screen): Locator {
  return page.getByRole('combobox', { name: t('door.field') });
}

/** The large panel that says what came of the last Enter. */
export function findFeedback({ page }: Screen): Locator {
  return page.getByRole('dialog').getByRole('status');
}

/** How many are marked as present in the session of the door. */
export async function readDoorCount({ page }: Screen): Promise<number> {
  const marks = page.getByRole('dialog').locator('[data-here]');
  return Number(await marks.getAttribute('data-here'));
}

export async function leaveDoor({ page, t }: Screen): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('grid', { name: t('rollCall.label') }).waitFor();
}
