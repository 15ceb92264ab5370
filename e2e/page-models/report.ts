import { basename } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { chooseTarget } from '../dialogs';
import { awaitNotice, findButton, type Screen } from './screen';

/** Saves the open attendance report under this path. */
export async function saveReport(
  screen: Screen,
  application: ElectronApplication,
  format: 'pdf' | 'xlsx',
  path: string,
): Promise<void> {
  await chooseTarget(application, path);
  const key = format === 'pdf' ? 'reports.savePdf' : 'reports.saveSpreadsheet';
  await findButton(screen, key).click();
  await awaitNotice(screen, screen.t('reports.saved', { name: basename(path) }));
}
