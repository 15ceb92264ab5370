import { type BrowserWindow, dialog } from 'electron';
import type { Translate } from '#shared/i18n/translator';

export interface UnsavedGuard {
  readonly setUnsaved: (hasUnsaved: boolean) => void;
  /** Asks the user when something would be lost; `true` when the page may go. */
  readonly mayLeave: () => boolean;
}

/** Holds the window open while a form has unsaved changes and the user wants to keep them. */
export function guardUnsaved(window: BrowserWindow, translate: () => Translate): UnsavedGuard {
  let hasUnsaved = false;

  function mayLeave(): boolean {
    if (!hasUnsaved) return true;
    const text = translate();
    // Closing is decided within its event, so the question cannot be asked in the background.
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: text('dialogs.unsaved.message'),
      detail: text('dialogs.unsaved.detail'),
      buttons: [text('dialogs.unsaved.stay'), text('dialogs.unsaved.discard')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return answer === 1;
  }

  window.on('close', (event) => {
    if (!mayLeave()) event.preventDefault();
  });
  // A page that has just been loaded has nothing to lose, whatever the one before it said.
  window.webContents.on('did-navigate', () => {
    hasUnsaved = false;
  });
  return {
    setUnsaved: (value) => {
      hasUnsaved = value;
    },
    mayLeave,
  };
}
