import type { Locator } from '@playwright/test';
import type { ReviewField } from '#shared/press-releases/review-items';
import { findDrafts } from './imports';
import type { Screen } from './screen';
import { awaitOverview } from './trainings';

/** From the screen of imports. */
export async function openDraft(screen: Screen, title: string): Promise<void> {
  await findDrafts(screen).filter({ hasText: title }).first().click();
  await awaitReview(screen);
}

export async function awaitReview({ page, t }: Screen): Promise<void> {
  await page.getByRole('region', { name: t('pressReleases.review.fields') }).waitFor();
}

/** The release itself, beside what was found in it. */
export function findSourceText({ page, t }: Screen): Locator {
  return page.getByRole('region', { name: t('pressReleases.review.text') });
}

/** The passage on which the value under the cursor rests. */
export function findMarkedPassage(screen: Screen): Locator {
  return findSourceText(screen).locator('mark[data-marked]');
}

/** A value with its label; of a list, the first one. */
export function findField({ page, t }: Screen, field: ReviewField): Locator {
  const label = t(`pressReleases.fields.${field}`);
  const fields = page.getByRole('region', { name: t('pressReleases.review.fields') });
  return fields.locator(`li[aria-label^="${label}: "]`).first();
}

/** Corrects a value by the keyboard alone. */
export async function correctField(
  screen: Screen,
  field: ReviewField,
  value: string,
): Promise<void> {
  const row = findField(screen, field);
  await row.focus();
  await row.press('Enter');
  const editor = row.getByRole('textbox');
  await editor.fill(value);
  await editor.press('Enter');
  await row.and(screen.page.locator(`[aria-label*="${value}"]`)).waitFor();
}

/** Makes the training of the draft that is shown, by its key. */
export async function acceptDraft(screen: Screen): Promise<void> {
  await screen.page.keyboard.press('Control+Enter');
  await awaitOverview(screen);
}
