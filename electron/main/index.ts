import { join } from 'node:path';
import { app, session } from 'electron';
import type { Preferences } from '#shared/workspace/preferences';
import { guardClosing } from './closing';
import { applyColorScheme } from './color-scheme';
import { showContextMenu } from './context-menu';
import { createBackupDialogs } from './files/backup-dialogs';
import { createFileDialogs } from './files/dialogs';
import { createFileTokens } from './files/file-tokens';
import { registerHandlers } from './ipc/handle';
import { createHandlers } from './ipc/handlers';
import type { Safekeeping } from './journal/safekeeping';
import { keepSafe, tellPage } from './keep-safe';
import { followLanguage } from './language';
import { openLog } from './log';
import { installMenu } from './menu';
import { choosePageAddress } from './page-address';
import { offerReloadAfterCrash } from './page-failure';
import { openPreferences, type PreferenceStore } from './preferences';
import { registerAppScheme, serveApp } from './protocol';
import { refuseNetwork } from './security/network';
import { lockEveryPage } from './security/page-lock';
import { denyPermissions } from './security/permissions';
import { mayStart, raiseWalls, setIdentity } from './start-guards';
import { pinStoreEngine } from './store-engine';
import { endOnUnexpectedFailure } from './unexpected-failure';
import { guardUnsaved } from './unsaved-guard';
import { createWindow, focusWindow, loadPage } from './window';

const userData = setIdentity();
const log = openLog(join(userData, 'logs'));
const tokens = createFileTokens();
const address = choosePageAddress(process.env, app.isPackaged);
if (mayStart()) {
  raiseWalls(address.devServer === null);
  registerAppScheme();
  lockEveryPage(app);
  pinStoreEngine(app.commandLine);
  // Read while Electron gets ready.
  const safekeeping = keepSafe(userData, log, tokens.resolve);
  safekeeping.catch(() => log('safekeeping-failed'));
  const preferences = openPreferences(join(userData, 'preferences.json'), log);
  void app.whenReady().then(async () => open(await preferences, safekeeping));
}

async function open(
  preferences: PreferenceStore,
  safekeeping: Promise<Safekeeping>,
): Promise<void> {
  const translate = followLanguage(preferences);
  endOnUnexpectedFailure(log, translate);

  denyPermissions(session.defaultSession);
  refuseNetwork(session.defaultSession, address.devServer);
  if (address.devServer === null) await serveApp(join(import.meta.dirname, '../renderer'));

  applyColorScheme(preferences.current());
  const window = createWindow(join(userData, 'window.json'), !app.isPackaged);
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
  app.on('second-instance', () => focusWindow(window));

  const dialogs = createFileDialogs(window, translate);
  const backupDialogs = createBackupDialogs(window, translate);
  const safety = { safekeeping, backupDialogs, tokens, closing };
  const services = { preferences, applyPreferences, dialogs, translate, unsaved, ...safety };
  registerHandlers(createHandlers(services), address.origin, log);
  await loadPage(window, address.url, log);
}
