import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Translate } from '#shared/i18n/translator';

export interface BackupDialogs {
  /** Where to save everything, or `null` after Cancel. */
  readonly chooseTarget: (name: string) => Promise<string | null>;
  readonly chooseBackup: () => Promise<string | null>;
  readonly chooseFolder: () => Promise<string | null>;
}

export function createBackupDialogs(
  window: BrowserWindow,
  translate: () => Translate,
): BackupDialogs {
  const filters = () => [{ name: translate()('dialogs.backup.kind'), extensions: ['tadrib'] }];
  return {
    chooseTarget: async (name) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: translate()('dialogs.backup.save'),
        defaultPath: join(app.getPath('documents'), name),
        filters: filters(),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    chooseBackup: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: translate()('dialogs.backup.open'),
        filters: filters(),
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: translate()('dialogs.backup.place'),
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
