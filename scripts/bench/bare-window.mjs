import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

/** The least that a program on this runtime can be: one window, sandboxed like ours, with a line of text. */
app.setPath('userData', process.env.TADRIB_USER_DATA ?? app.getPath('userData'));
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  await window.loadFile(join(import.meta.dirname, 'bare-window.html'));
});
