import type { App, WebContents } from 'electron';

/** The page never leaves the address that it was loaded from, opens nothing, and calls nobody. */
function lockPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Datagrams of WebRTC pass by the request filter of the session.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Holds for every page of the program, the hidden ones as well. `loadURL` of the main process is not affected. */
export function lockEveryPage(app: App): void {
  app.on('web-contents-created', (_event, contents) => lockPage(contents));
}
