/**
 * What a page may do, written out in full although most of it is Electron's default: a default that changes
 * in a later version must not change us. Free of Electron imports, so that the tests can read it.
 */
const lockedDown = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Its dictionaries would be downloaded.
  spellcheck: false,
  // A middle click opens a new window.
  disableBlinkFeatures: 'Auxclick',
} as const;

/** For the application's own window. */
export function windowWebPreferences(preload: string, hasDeveloperTools: boolean) {
  return { ...lockedDown, preload, devTools: hasDeveloperTools };
}

/** For a hidden window that only lays out a finished page, such as a report to print: no script runs in it. */
export const documentWebPreferences = {
  ...lockedDown,
  javascript: false,
  devTools: false,
} as const;
