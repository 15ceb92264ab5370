import type { Page } from '@playwright/test';
import { findButton, lookAt } from '../../../e2e/page-models/screen';

/** What the application shows first, once it has made up its mind. */
export interface Situation {
  /**
   * `working`: the data, without a word. `told`: what was wrong with them and what was done, and then the data.
   * `refused`: it does not open them. `welcome`: it was never used here.
   */
  readonly kind: 'working' | 'told' | 'refused' | 'welcome';
  /** The heading of the page that says so. */
  readonly heading: string;
}

/** Waits until one can work or is told why not; the building of a lost store is waited for. */
export async function awaitSituation(page: Page, limitMs: number): Promise<Situation> {
  const screen = lookAt(page, 'en');
  const working = page.getByRole('navigation', { name: screen.t('navigation.label') });
  const told = findButton(screen, 'start.repaired.continue');
  const refused = page.getByRole('main').getByRole('alert').getByRole('heading', { level: 1 });
  const welcome = page.getByRole('heading', { name: screen.t('start.welcome.title') });
  const any = working.or(told).or(refused).or(welcome);
  await any.first().waitFor({ timeout: limitMs });
  if (await working.isVisible()) return { kind: 'working', heading: '' };
  const heading = (await page.getByRole('heading', { level: 1 }).first().textContent()) ?? '';
  if (await welcome.isVisible()) return { kind: 'welcome', heading };
  if (!(await told.isVisible())) return { kind: 'refused', heading };
  await told.click();
  await working.waitFor();
  return { kind: 'told', heading };
}
