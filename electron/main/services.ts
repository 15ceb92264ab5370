import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Preferences } from '#shared/workspace/preferences';
import { guardClosing } from './closing';
import { applyColorScheme } from './color-scheme';
import { showContextMenu } from './context-menu';
import { createBackupDialogs } from './files/backup-dialogs';
import { createFileDialogs } from './files/dialogs';
import { createFileTokens } from './files/file-tokens';
import { answerPage, type PageAnswers } from './ipc/answer-page';
import { createHandlers } from './ipc/handlers';
import { keepSafe, tellPage } from './keep-safe';
import { followLanguage } from './language';
import type { Log } from './log';
import { installMenu } from './menu';
import { offerReloadAfterCrash } from './page-failure';
import { openPreferences } from './preferences';
import { endOnUnexpectedFailure } from './unexpected-failure';
import { guardUnsaved } from './unsaved-guard';

export interface ServicePlaces {
  readonly userData: string;
  readonly log: Log;
}

/** Everything that stands behind the window: preferences, safekeeping, menu, dialogs, and the answers to its page. */
export async function startServices(
  window: BrowserWindow,
  { userData, log }: ServicePlaces,
): Promise<PageAnswers> {
  const tokens = createFileTokens();
  const safekeeping = keepSafe(userData, log, tokens.resolve);
  safekeeping.catch(() => log('safekeeping-failed'));
  const preferences = await openPreferences(join(userData, 'preferences.json'), log);
  const translate = followLanguage(preferences);
  endOnUnexpectedFailure(log, translate);
  applyColorScheme(preferences.current());

  const unsaved = guardUnsaved(window, translate);
  const showMenu = () => installMenu(window, translate(), unsaved);
  // After the first frame is drawn, which needs this process for the page's files, and before it is shown.
  window.prependOnceListener('ready-to-show', showMenu);
  const applyPreferences = (written: Preferences) => {
    applyColorScheme(written);
    showMenu();
  };
  void tellPage(window, safekeeping);
  const closing = guardClosing(window, safekeeping, log);
  offerReloadAfterCrash(window, translate, log);
  showContextMenu(window, translate);

  const dialogs = createFileDialogs(window, translate);
  const backupDialogs = createBackupDialogs(window, translate);
  const safety = { safekeeping, backupDialogs, tokens, closing };
  const services = { preferences, applyPreferences, dialogs, translate, unsaved, ...safety };
  return answerPage(createHandlers(services), log);
}
