import { readFile } from 'node:fs/promises';
import { app, BrowserWindow, protocol } from 'electron';

/**
 * Opens the store of a profile without the application: an empty page of the same origin runs the script that
 * TADRIB_WORKSHOP_CODE names and prints what it gives as a line of JSON.
 */
const { TADRIB_USER_DATA: userData, TADRIB_WORKSHOP_CODE: codeFile } = process.env;
if (userData === undefined || codeFile === undefined)
  throw new Error('Profile or script is missing.');

app.setPath('userData', userData);
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

void app.whenReady().then(async () => {
  const headers = { 'Content-Type': 'text/html' };
  protocol.handle('app', () => new Response('<!doctype html><title>Workshop</title>', { headers }));
  const window = new BrowserWindow({ show: false });
  await window.loadURL('app://tadrib/index.html');
  const result = await window.webContents.executeJavaScript(await readFile(codeFile, 'utf8'));
  process.stdout.write(`\n${JSON.stringify({ result: result ?? null })}\n`, () => app.quit());
});
