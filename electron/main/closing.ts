import { type BrowserWindow, powerMonitor } from 'electron';
import { sendEvent } from './ipc/send-event';
import type { Safekeeping } from './journal/safekeeping';
import type { Log } from './log';

/** Longer than any backup of an office's data takes, shorter than anyone waits for a window to go. */
const withinSeconds = 20;

export interface ClosingGuard {
  /** The page has done what it wanted to do. */
  readonly mayClose: () => void;
}

/**
 * Lets the page make its last backup before the window goes, where something was saved since the one before. A page
 * that does not answer, has died or is cut short by the computer's own shutdown holds nothing up: all that was
 * saved is in the journal.
 */
export function guardClosing(
  window: BrowserWindow,
  safekeeping: Promise<Safekeeping>,
  log: Log,
): ClosingGuard {
  let isWaiting = false;
  let isHurried = false;
  let hasPending = () => false;
  safekeeping.then(
    (opened) => {
      hasPending = opened.hasPending;
    },
    () => undefined,
  );

  const finish = (how: string) => {
    if (!isWaiting || window.isDestroyed()) return;
    log('window-closed', { how });
    // Not `close`: whoever was to be asked has been asked, and a page that hangs would not let it through.
    window.destroy();
  };
  window.on('close', (event) => {
    if (event.defaultPrevented || isHurried || window.webContents.isCrashed()) return;
    if (!isWaiting && !hasPending()) return;
    event.preventDefault();
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => finish('in-time'), withinSeconds * 1_000);
    sendEvent(window.webContents, 'window:closing', { withinSeconds });
  });
  window.webContents.on('render-process-gone', () => finish('page-gone'));
  const hurry = () => {
    isHurried = true;
    finish('shutdown');
  };
  powerMonitor.on('shutdown', hurry);
  // Of Windows, where the session ends without the other event.
  window.on('session-end', hurry);
  return { mayClose: () => finish('page-ready') };
}
