import { app } from 'electron';
import type { Translate } from '#shared/i18n/translator';
import type { Preferences } from '#shared/workspace/preferences';
import { version } from '../../../package.json';
import type { FileDialogs } from '../files/dialogs';
import type { PreferenceStore } from '../preferences';
import type { UnsavedGuard } from '../unsaved-guard';
import { createDocumentHandlers } from './document-handlers';
import type { Handlers } from './handle';
import { createReportHandlers } from './report-handlers';
import { createSafetyHandlers } from './safety-handlers';

interface Services {
  readonly preferences: PreferenceStore;
  /** Brings menu and colours in line with what has just been written. */
  readonly applyPreferences: (preferences: Preferences) => void;
  readonly dialogs: FileDialogs;
  readonly translate: () => Translate;
  readonly unsaved: UnsavedGuard;
}

/** What the main process does for the page, channel by channel. */
export function createHandlers(services: Services): Handlers {
  const { preferences, applyPreferences, dialogs, translate, unsaved } = services;
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
    ...createDocumentHandlers(dialogs),
    ...createReportHandlers(dialogs, translate),
    ...createSafetyHandlers(),
    'window:set-unsaved': (hasUnsaved) => {
      unsaved.setUnsaved(hasUnsaved);
      return undefined;
    },
  };
}
