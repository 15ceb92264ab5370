import { app } from 'electron';
import type { Translate } from '#shared/i18n/translator';
import type { Preferences } from '#shared/workspace/preferences';
import { version } from '../../../package.json';
import type { ClosingGuard } from '../closing';
import type { BackupDialogs } from '../files/backup-dialogs';
import type { FileDialogs } from '../files/dialogs';
import type { FileTokens } from '../files/file-tokens';
import { createRecentDocuments } from '../files/recent-documents';
import type { Safekeeping } from '../journal/safekeeping';
import type { PreferenceStore } from '../preferences';
import type { UnsavedGuard } from '../unsaved-guard';
import type { Handlers } from './answer-page';
import { createBackupHandlers } from './backup-handlers';
import { createDocumentHandlers } from './document-handlers';
import { createReportHandlers } from './report-handlers';
import { createSafetyHandlers } from './safety-handlers';
import { createSavingHandlers } from './saving-handlers';

interface Services {
  readonly preferences: PreferenceStore;
  /** Brings menu and colours in line with what has just been written. */
  readonly applyPreferences: (preferences: Preferences) => void;
  readonly dialogs: FileDialogs;
  readonly translate: () => Translate;
  readonly unsaved: UnsavedGuard;
  readonly safekeeping: Promise<Safekeeping>;
  readonly backupDialogs: BackupDialogs;
  readonly tokens: FileTokens;
  readonly closing: ClosingGuard;
}

/** What the main process does for the page, channel by channel. */
export function createHandlers(services: Services): Handlers {
  const { preferences, applyPreferences, dialogs, translate, unsaved } = services;
  const { safekeeping, backupDialogs, tokens, closing } = services;
  const documents = createRecentDocuments();
  return {
    'application:information': () => ({
      version,
      runtime: `Electron ${process.versions.electron}`,
      dataFolder: app.getPath('userData'),
    }),
    'preferences:read': () => preferences.current(),
    'preferences:write': async (written) => {
      await preferences.write(written);
      applyPreferences(written);
      return written;
    },
    ...createDocumentHandlers(dialogs, tokens, documents),
    ...createSavingHandlers(dialogs, translate, safekeeping),
    ...createReportHandlers(dialogs, translate),
    ...createSafetyHandlers(safekeeping, documents, closing),
    ...createBackupHandlers(safekeeping, backupDialogs, tokens),
    'window:set-unsaved': (hasUnsaved) => {
      unsaved.setUnsaved(hasUnsaved);
      return undefined;
    },
  };
}
