import { basename } from 'node:path';
import type { BackupDialogs } from '../files/backup-dialogs';
import type { FileTokens } from '../files/file-tokens';
import { checkBackup } from '../journal/backup-reader';
import { nodeDisk } from '../journal/disk';
import type { Safekeeping } from '../journal/safekeeping';
import type { Handlers } from './answer-page';

type BackupChannel = Extract<keyof Handlers, `${'backups' | 'recovery'}:${string}`>;

/** Backups are made, listed, chosen and read back here. Paths stay on this side. */
export function createBackupHandlers(
  safekeeping: Promise<Safekeeping>,
  dialogs: BackupDialogs,
  tokens: FileTokens,
): Pick<Handlers, BackupChannel> {
  return {
    'recovery:open': async (request) => (await safekeeping).recoveries.open(request),
    'recovery:next': async ({ recoveryId }) => (await safekeeping).recoveries.next(recoveryId),
    'recovery:close': async ({ recoveryId }) => {
      (await safekeeping).recoveries.close(recoveryId);
      return undefined;
    },
    'backups:list': async () => [...(await (await safekeeping).shelf.list())],
    'backups:begin': async ({ reason, destination }) => {
      const { backups } = await safekeeping;
      if (destination === 'own') return { backupId: await backups.begin(reason, null) };
      const day = new Date().toISOString().slice(0, 10);
      const path = await dialogs.chooseTarget(`Tadrib ${day}.tadrib`);
      return path === null ? null : { backupId: await backups.begin(reason, path) };
    },
    'backups:add': async ({ backupId, table, rows }) => {
      await (await safekeeping).backups.add(backupId, table, rows);
      return undefined;
    },
    'backups:finish': async ({ backupId }) => (await safekeeping).backups.finish(backupId),
    'backups:cancel': async ({ backupId }) => {
      await (await safekeeping).backups.cancel(backupId);
      return undefined;
    },
    'backups:choose': async () => {
      const path = await dialogs.chooseBackup();
      if (path === null) return null;
      const { summary } = await checkBackup(nodeDisk, path);
      return { token: tokens.issue(path), name: basename(path), backup: summary };
    },
    'backups:choose-second-place': async () => {
      const folder = await dialogs.chooseFolder();
      return folder === null ? null : (await safekeeping).chooseSecondPlace(folder);
    },
    'backups:forget-second-place': async () => {
      await (await safekeeping).forgetSecondPlace();
      return undefined;
    },
  };
}
