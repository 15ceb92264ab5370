import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Log } from './log';
import { windowWebPreferences } from './security/web-preferences';
import { saveScreenshotWhenSettled } from './settled-screenshot';
import { chooseBounds, minimumSize, readWindowState, writeWindowState } from './window-bounds';

/** The page's own background, so that nothing flashes before its first frame. */
const background = { light: '#ffffff', dark: '#1d2423' } as const;

function currentBackground(): string {
  return nativeTheme.shouldUseDarkColors ? background.dark : background.light;
}

/** The one window. Its size and place are kept in `stateFile`; it appears with its first frame. */
export function createWindow(stateFile: string, hasDeveloperTools: boolean): BrowserWindow {
  const remembered = readWindowState(stateFile);
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const preload = join(import.meta.dirname, '../preload/index.cjs');
  const window = new BrowserWindow({
    ...chooseBounds(remembered, workAreas),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: 'Tadrib',
    show: false,
    backgroundColor: currentBackground(),
    webPreferences: windowWebPreferences(preload, hasDeveloperTools),
  });
  if (remembered?.isMaximized) window.maximize();

  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const isMaximized = window.isMaximized();
    writeWindowState(stateFile, { ...window.getNormalBounds(), isMaximized });
  });
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(currentBackground());
  });
  return window;
}

/** With TADRIB_SCREENSHOT the settled page is also saved as a picture there, for a computer without a screen. */
export async function loadPage(window: BrowserWindow, url: string, log: Log): Promise<void> {
  const picture = process.env.TADRIB_SCREENSHOT;
  if (picture) {
    saveScreenshotWhenSettled(window, picture).catch(() => log('screenshot-failed'));
  }
  try {
    await window.loadURL(url);
  } catch (error) {
    // Closing or reloading the window while it still loads is no failure.
    const isInterrupted = error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED';
    if (!isInterrupted && !window.isDestroyed()) throw error;
  }
}

/** A second start shows the window of the first one. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
