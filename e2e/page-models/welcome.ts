import type { Page } from '@playwright/test';
import { type Locale, localeFacts } from '#shared/i18n/locales';
import { findButton, lookAt, type Screen } from './screen';
import { awaitHome } from './shell';

/** The first start: the language, then the sample workspace or an empty one. */
export async function enterWorkspace(
  page: Page,
  locale: Locale,
  content: 'sample' | 'empty',
): Promise<Screen> {
  const screen = lookAt(page, locale);
  await chooseLanguage(screen);
  await findButton(screen, `start.welcome.${content}`).click();
  await awaitHome(screen);
  return screen;
}

/** The welcome screen speaks the chosen language at once. */
export async function chooseLanguage(screen: Screen): Promise<void> {
  const { page, locale, t } = screen;
  await page.getByRole('button', { name: localeFacts[locale].name, exact: true }).click();
  await page.getByRole('heading', { name: t('start.welcome.title') }).waitFor();
}
