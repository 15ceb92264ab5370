import type { BackupReason } from '#shared/journal/backup';
import { isBackupDue } from '#shared/journal/backup-schedule';
import type { Safety } from './safety';

const CHECK_MS = 60_000;

/** So that the first screen is there and at rest before the store is read. */
const SETTLE_MS = 3_000;

/**
 * Makes a backup after thirty minutes of work, and soon after the start when the start asks for one. A failure is not
 * lost: the main process tells it with its status, and the light of the status bar shows it.
 * @returns the function that ends this
 */
export function makeBackupsByThemselves(safety: Safety, atStart: BackupReason | null): () => void {
  const backUp = (reason: BackupReason) => {
    safety.backUp(reason).catch(() => undefined);
  };
  const first = setTimeout(() => {
    if (atStart) backUp(atStart);
  }, SETTLE_MS);
  const check = setInterval(() => {
    const { status, running } = safety.view();
    if (!running && isBackupDue(status.backups, new Date())) backUp('interval');
  }, CHECK_MS);
  return () => {
    clearTimeout(first);
    clearInterval(check);
  };
}
