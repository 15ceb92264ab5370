import type { ElectronApplication, Locator } from '@playwright/test';
import { chooseFiles } from '../dialogs';
import { findButton, type Screen } from './screen';

/** Reading a release takes a fraction of a second; many take a while on a slow computer. */
const LIMIT_PER_FILE_MS = 10_000;

export function findDrafts({ page, t }: Screen): Locator {
  const table = page.getByRole('table', { name: t('navigation.imports') });
  return table.getByRole('row').filter({ has: page.getByRole('cell') });
}

/** On the screen of imports: chooses the files and waits until a draft was made of each. */
export async function importReleases(
  screen: Screen,
  application: ElectronApplication,
  files: readonly string[],
): Promise<void> {
  const { page, t } = screen;
  await chooseFiles(application, files);
  await findButton(screen, 'pressReleases.import.choose').click();
  await page
    .getByRole('region', { name: t('pressReleases.import.results') })
    .getByText(t('pressReleases.import.made', { count: files.length }), { exact: true })
    .waitFor({ timeout: LIMIT_PER_FILE_MS * files.length });
}
