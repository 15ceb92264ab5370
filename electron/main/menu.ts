import { app, type BrowserWindow, Menu } from 'electron';
import type { Translate } from '#shared/i18n/translator';
import { version } from '../../package.json';
import { sendEvent } from './ipc/send-event';
import { buildMenuTemplate } from './menu-template';
import type { UnsavedGuard } from './unsaved-guard';

/** Puts the menu up in the given language; called again when another one is chosen. */
export function installMenu(
  window: BrowserWindow,
  translate: Translate,
  unsaved: UnsavedGuard,
): void {
  const reload = () => {
    if (unsaved.mayLeave()) window.webContents.reload();
  };
  const template = buildMenuTemplate(translate, {
    send: (command) => sendEvent(window.webContents, 'menu:command', command),
    reload: app.isPackaged ? null : reload,
  });
  app.setAboutPanelOptions({ applicationName: 'Tadrib', applicationVersion: version });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
