import { mkdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { app, Menu } from 'electron';
import { findForbiddenSwitch, offlineSwitches } from './security/command-line';

/**
 * Sets the name and the data folder, and gives the latter. TADRIB_USER_DATA names another folder for tests,
 * demonstrations and benchmarks; the lock of the single instance lies in it, so each has its own.
 */
export function setIdentity(): string {
  app.setName('Tadrib');
  const own = process.env.TADRIB_USER_DATA;
  const folder = own && isAbsolute(own) ? own : join(app.getPath('appData'), 'Tadrib');
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
  return folder;
}

/** `false` for a start that must not go on: one with a debugger's switch, or a second one. */
export function mayStart(): boolean {
  const forbidden = app.isPackaged
    ? findForbiddenSwitch((name) => app.commandLine.hasSwitch(name))
    : undefined;
  if (forbidden !== undefined) {
    process.stderr.write(`Tadrib does not start with --${forbidden}.\n`);
    app.exit(1);
    return false;
  }
  if (app.requestSingleInstanceLock()) return true;
  app.exit(0);
  return false;
}

/** What must be set before Electron is ready. */
export function raiseWalls(isOffline: boolean): void {
  // Electron would put up a menu of its own until ours is there, with developer's commands in it.
  Menu.setApplicationMenu(null);
  // As root Chromium only starts with --no-sandbox, and this call would take the switch from its children.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  if (!isOffline) return;
  for (const [name, value] of offlineSwitches) app.commandLine.appendSwitch(name, value);
}
