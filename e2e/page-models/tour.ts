import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { findDrafts } from './imports';
import { previewParticipantList } from './participants';
import { awaitReview } from './review';
import { openSafety, previewMoment } from './safety';
import { findButton, type Screen } from './screen';
import { closeDialog, goTo, openShortcuts, places } from './shell';
import { editTraining, findTrainings, openTrainingTab, trainingTabs } from './trainings';

/** Told the name of each screen as soon as it is there. */
export type Visit = (name: string) => Promise<void>;

const participantList = join(import.meta.dirname, '../../resources/sample/participants.xlsx');
const libraryTabs = ['organisations', 'programmes', 'topics'] as const;

export async function tourEmptyWorkspace(screen: Screen, visit: Visit): Promise<void> {
  for (const place of places) {
    await goTo(screen, place);
    await visit(`${place}, empty`);
  }
}

/** Every screen of a workspace that holds the sample. */
export async function tourSampleWorkspace(
  screen: Screen,
  application: ElectronApplication,
  visit: Visit,
): Promise<void> {
  await visit('home');
  await tourTrainings(screen, application, visit);
  await tourPeople(screen, visit);
  await tourImports(screen, visit);
  await tourLibrary(screen, visit);
  await goTo(screen, 'reports');
  await visit('reports');
  await goTo(screen, 'settings');
  await visit('settings');
  await tourSafety(screen, visit);
  await openShortcuts(screen);
  await visit('shortcuts');
  await closeDialog(screen);
}

async function tourSafety(screen: Screen, visit: Visit): Promise<void> {
  await openSafety(screen);
  await visit('safety');
  await previewMoment(screen, 0);
  await visit('safety, preview');
  await closeDialog(screen);
}

async function tourTrainings(
  screen: Screen,
  application: ElectronApplication,
  visit: Visit,
): Promise<void> {
  const { page, t } = screen;
  await goTo(screen, 'trainings');
  await visit('trainings');
  // One that is under way has participants, sessions and marks.
  await findTrainings(screen)
    .filter({ hasText: t('trainings.status.running') })
    .first()
    .click();
  for (const tab of trainingTabs) {
    await openTrainingTab(screen, tab);
    await visit(`training, ${tab}`);
  }
  await openTrainingTab(screen, 'participants');
  await openFirstRow(screen);
  await page.getByRole('dialog').waitFor();
  await visit('participant');
  await closeDialog(screen);
  await previewParticipantList(screen, application, participantList);
  await visit('list of participants, preview');
  await page.goBack();
  await editTraining(screen);
  await visit('training, form');
}

async function tourPeople(screen: Screen, visit: Visit): Promise<void> {
  await goTo(screen, 'people');
  await visit('people');
  await openFirstRow(screen);
  await findButton(screen, 'common.save').waitFor();
  await visit('person');
}

async function tourImports(screen: Screen, visit: Visit): Promise<void> {
  await goTo(screen, 'imports');
  await findDrafts(screen).first().waitFor();
  await visit('imports');
  await findButton(screen, 'pressReleases.import.paste').click();
  await screen.page.getByRole('dialog').waitFor();
  await visit('imports, pasted text');
  await closeDialog(screen);
  await findDrafts(screen).first().click();
  await awaitReview(screen);
  await visit('review');
}

async function tourLibrary(screen: Screen, visit: Visit): Promise<void> {
  const { page, t } = screen;
  await goTo(screen, 'library');
  const parts = page.getByRole('navigation', { name: t('navigation.library') });
  for (const tab of libraryTabs) {
    await parts.getByRole('link', { name: t(`library.${tab}`) }).click();
    await page.getByRole('table', { name: t(`${tab}.search`) }).waitFor();
    await visit(`library, ${tab}`);
    await findButton(screen, `${tab}.add`).click();
    await page.getByRole('dialog').waitFor();
    await visit(`library, ${tab}, new entry`);
    await closeDialog(screen);
  }
}

async function openFirstRow({ page }: Screen): Promise<void> {
  await page
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .first()
    .click();
}
