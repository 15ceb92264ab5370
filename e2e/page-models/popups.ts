import type { MessageKey } from '#shared/i18n/translator';
import { findButton, type Screen } from './screen';
import { goTo } from './shell';
import type { Visit } from './tour';
import { awaitOverview, editTraining, findTrainings } from './trainings';

/** One of each kind: Mantine's own list, a searched one, and our picker. */
const choices = [
  'trainings.fields.kind',
  'trainings.fields.country',
  'trainings.fields.languages',
] as const satisfies readonly MessageKey[];

/** What opens over a screen: a filter, a menu, lists of choices and the calendar, each told while it is open. */
export async function tourPopups(screen: Screen, visit: Visit): Promise<void> {
  const { page, t } = screen;
  await goTo(screen, 'trainings');
  await findButton(screen, 'trainings.fields.country').click();
  await visit('filter');
  await page.keyboard.press('Escape');

  await findTrainings(screen).first().click();
  await awaitOverview(screen);
  await findButton(screen, 'common.more').click();
  await page.getByRole('menu').waitFor();
  await visit('menu');
  await page.keyboard.press('Escape');

  await editTraining(screen);
  const popups = page.getByRole('region', { name: t('navigation.popups') });
  for (const choice of choices) {
    const field = page.getByRole('main').getByLabel(t(choice), { exact: true });
    await field.click();
    await popups.getByRole('option').first().waitFor();
    await visit(`list of choices, ${choice}`);
    await field.press('Escape');
  }
  await page.getByLabel(t('trainings.fields.startDate'), { exact: true }).click();
  await page.getByRole('button', { name: t('calendar.nextMonth') }).waitFor();
  await visit('calendar');
}
