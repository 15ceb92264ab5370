import { setTimeout } from 'node:timers/promises';
import { app, type BrowserWindow } from 'electron';
import { version } from '../../package.json';
import { sendEvent } from './ipc/send-event';
import { nodeDisk } from './journal/disk';
import { openSafekeeping, type Safekeeping } from './journal/safekeeping';
import type { Log } from './log';
import { storeEngine } from './store-engine';

const watchMilliseconds = 5_000;
const longestEnd = 10_000;

/** Opens what keeps the data outside the store, watches the disk while the program runs, and closes it at the end. */
export async function keepSafe(
  userData: string,
  log: Log,
  resolveFile: (token: string) => string,
): Promise<Safekeeping> {
  const chromium = Number.parseInt(process.versions.chrome ?? '', 10) || 0;
  const safekeeping = await openSafekeeping({
    ...{ disk: nodeDisk, userData, log, resolveFile },
    runtime: { program: version, chromium, engine: storeEngine },
    now: () => new Date(),
  });
  setInterval(() => void safekeeping.watch(), watchMilliseconds).unref();
  endBeforeQuit(safekeeping);
  return safekeeping;
}

/** Tells the page whenever the state of saving and backing up has changed. */
export async function tellPage(
  window: BrowserWindow,
  safekeeping: Promise<Safekeeping>,
): Promise<void> {
  const opened = await safekeeping.catch(() => null);
  opened?.listen((status) => sendEvent(window.webContents, 'safety:changed', status));
}

/** The last window has gone by then. A disk that hangs does not keep the program from ending. */
function endBeforeQuit(safekeeping: Safekeeping): void {
  let hasEnded = false;
  app.on('will-quit', (event) => {
    if (hasEnded) return;
    event.preventDefault();
    void Promise.race([safekeeping.end(), setTimeout(longestEnd, undefined, { ref: false })])
      .catch(() => undefined)
      .then(() => {
        hasEnded = true;
        app.quit();
      });
  });
}
