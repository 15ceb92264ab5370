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
  await parts.getByRole('link', { name: t(`trainings.page.${tab}`) }).click();
  await findTabContent(screen, tab).first().waitFor();
}

/** What shows that the tab itself has been drawn. */
function findTabContent(screen: Screen, tab: TrainingTab): Locator {
  const { page, t } = screen;
  switch (tab) {
    case 'overview':
      return page.getByRole('region', { name: t('trainings.overview.about') });
    case 'participants':
      return page.getByRole('table', { name: t('participants.label') });
    case 'attendance':
      return page
        .getByRole('grid', { name: t('rollCall.label') })
        .or(page.getByText(t('rollCall.noSessions')))
        .or(page.getByText(t('rollCall.nobody')));
    case 'report':
      return page.getByRole('article');
    case 'history':
      return page.locator('main ol');
  }
}

/** After a training was made or saved, its overview is shown. */
export function awaitOverview(screen: Screen): Promise<void> {
  return findTabContent(screen, 'overview').waitFor();
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
  await awaitOverview(screen);
}

/** Opens the form of the training that is shown. */
export async function editTraining(screen: Screen): Promise<void> {
  const { page, t } = screen;
  await page.getByRole('link', { name: t('common.edit'), exact: true }).click();
  await findButton(screen, 'common.save').waitFor();
}
