import { app, type BrowserWindow, dialog } from 'electron';
import type { Translate } from '#shared/i18n/translator';
import type { Log } from './log';

/** When the page's process dies, the user is told so and loads it again, instead of looking at a white window. */
export function offerReloadAfterCrash(
  window: BrowserWindow,
  translate: () => Translate,
  log: Log,
): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log('page-gone', { reason, exitCode });
    if (reason !== 'clean-exit') void askToReload(window, translate());
  });
}

async function askToReload(window: BrowserWindow, text: Translate): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: text('dialogs.crash.message'),
    detail: text('dialogs.crash.detail'),
    buttons: [text('dialogs.crash.reload'), text('dialogs.crash.quit')],
    defaultId: 0,
    noLink: true,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
}
