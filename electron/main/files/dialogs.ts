import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import { tableFormats, textFormats } from '#shared/documents/schema';
import type { Translate } from '#shared/i18n/translator';
import type { DocumentPurpose, RequestOf } from '#shared/ipc/contract';

type ReportFormat = RequestOf<'reports:save'>['format'];

export interface FileDialogs {
  /** The paths that the user chose, none after Cancel. */
  readonly chooseFiles: (purpose: DocumentPurpose) => Promise<readonly string[]>;
  /** The folder that the user chose, or `null` after Cancel. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Where to write, or `null` after Cancel. */
  readonly chooseTarget: (format: ReportFormat, name: string) => Promise<string | null>;
  /** Where to write a file that keeps its own kind, or `null` after Cancel. */
  readonly choosePlace: (name: string) => Promise<string | null>;
}

const extensions = {
  'press-releases': [...textFormats, 'md', 'htm'],
  participants: [...tableFormats, 'tsv', 'txt'],
} as const satisfies Record<DocumentPurpose, readonly string[]>;

/** The system's own dialogs, which reopen in the folder that was used last since the program started. */
export function createFileDialogs(window: BrowserWindow, translate: () => Translate): FileDialogs {
  const documents = app.getPath('documents');
  let openFolder = documents;
  let saveFolder = documents;

  async function chooseSavePath(name: string, filters: FileFilter[]): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(saveFolder, name),
      filters,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return null;
    saveFolder = dirname(filePath);
    return filePath;
  }

  return {
    chooseFiles: async (purpose) => {
      const name = translate()(`dialogs.open.${purpose}`);
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: name,
        defaultPath: openFolder,
        filters: [{ name, extensions: [...extensions[purpose]] }],
        properties: purpose === 'press-releases' ? ['openFile', 'multiSelections'] : ['openFile'],
      });
      const [first] = filePaths;
      if (canceled || first === undefined) return [];
      openFolder = dirname(first);
      return filePaths;
    },
    chooseFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: translate()('dialogs.open.folder'),
        defaultPath: openFolder,
        properties: ['openDirectory'],
      });
      const [folder] = filePaths;
      if (canceled || folder === undefined) return null;
      openFolder = folder;
      return folder;
    },
    chooseTarget: (format, name) =>
      chooseSavePath(name, [{ name: translate()(`dialogs.save.${format}`), extensions: [format] }]),
    choosePlace: (name) => chooseSavePath(name, []),
  };
}
