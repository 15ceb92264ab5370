import { join } from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import { listenToPage } from './ipc/handle';
import { openLog } from './log';
import { choosePageAddress } from './page-address';
import { registerAppScheme, serveApp } from './protocol';
import { refuseNetwork } from './security/network';
import { lockEveryPage } from './security/page-lock';
import { denyPermissions } from './security/permissions';
import type { ServicePlaces } from './services';
import { mayStart, raiseWalls, setIdentity } from './start-guards';
import { pinStoreEngine } from './store-engine';
import { createWindow, focusWindow, loadPage } from './window';

const userData = setIdentity();
const places: ServicePlaces = { userData, log: openLog(join(userData, 'logs')) };
const address = choosePageAddress(process.env, app.isPackaged);
if (mayStart()) {
  raiseWalls(address.devServer === null);
  registerAppScheme();
  lockEveryPage(app);
  pinStoreEngine(app.commandLine);
  void app.whenReady().then(open);
}

/**
 * The window first, then what stands behind it: that is loaded while the page's process evaluates its scripts. The
 * page's questions wait for it.
 */
async function open(): Promise<void> {
  denyPermissions(session.defaultSession);
  refuseNetwork(session.defaultSession, address.devServer);
  const served =
    address.devServer === null ? await serveApp(join(import.meta.dirname, '../renderer')) : null;
  const window = createWindow(join(userData, 'window.json'), !app.isPackaged);
  const isLoaded = loadPage(window, address.url, places.log);
  // Also behind a page that cannot be loaded, so that somebody says so.
  const isPageThere = Promise.race([served?.isPageServed, isLoaded.catch(() => undefined)]);
  const answers = isPageThere.then(() => serveWindow(window));
  listenToPage(address.origin, answers);
  app.on('second-instance', () => focusWindow(window));
  await answers;
  await isLoaded;
}

/** Without what stands behind it the window would stay hidden for ever. */
async function serveWindow(window: BrowserWindow) {
  try {
    const { startServices } = await import('./services');
    return await startServices(window, places);
  } catch (error) {
    places.log('services-failed');
    app.exit(1);
    throw error;
  }
}
