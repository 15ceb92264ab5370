import type { Locator } from '@playwright/test';
import { localeFacts } from '#shared/i18n/locales';
import { findButton, type Screen } from './screen';
import { findHeading, goTo } from './shell';

export const trainingTabs = [
  'overview',
  'participants',
  'attendance',
  'report',
  'history',
] as const;
export type TrainingTab = (typeof trainingTabs)[number];

export function findTrainings({ page, t }: Screen): Locator {
  const table = page.getByRole('table', { name: t('trainings.list.label') });
  return table.getByRole('row').filter({ has: page.getByRole('cell') });
}

/** From the list of trainings. */
export async function openTraining(screen: Screen, title: string): Promise<void> {
  await goTo(screen, 'trainings');
  await findTrainings(screen).filter({ hasText: title }).first().click();
  await findHeading(screen).filter({ hasText: title }).waitFor();
}

export async function openTrainingTab(screen: Screen, tab: TrainingTab): Promise<void> {
  const { page, t } = screen;
  const parts = page.getByRole('navigation', { name: t('trainings.page.parts') });
  // Some tabs carry a number in their name.
  const link = parts.getByRole('link', { name: t(`trainings.page.${tab}`) });
  await link.click();
  await parts
    .locator('[aria-current="page"]')
    .filter({ hasText: t(`trainings.page.${tab}`) })
    .waitFor();
}

export interface TrainingChoices {
  readonly title?: string;
  /** `YYYY-MM-DD` */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly city?: string;
}

/** Types into the open training's form and saves it as a whole. */
export async function saveTraining(screen: Screen, choices: TrainingChoices): Promise<void> {
  const { page, locale, t } = screen;
  const type = async (label: string, value: string | undefined) => {
    if (value === undefined) return;
    const field = page.getByRole('textbox', { name: label, exact: true });
    await field.fill(value);
    await field.blur();
  };
  await type(`${t('trainings.fields.titles')} (${localeFacts[locale].name})`, choices.title);
  await type(t('trainings.fields.startDate'), choices.startDate);
  await type(t('trainings.fields.endDate'), choices.endDate);
  await type(t('trainings.fields.city'), choices.city);
  await page.keyboard.press('Control+s');
  await page.getByRole('navigation', { name: t('trainings.page.parts') }).waitFor();
}

/** Opens the form of the training that is shown. */
export async function editTraining(screen: Screen): Promise<void> {
  const { page, t } = screen;
  await page.getByRole('link', { name: t('common.edit'), exact: true }).click();
  await findButton(screen, 'common.save').waitFor();
}
