import type { Session } from 'electron';

/** Whether the page may ask for this address. Images alone may be data: URLs. */
export function isAllowedRequest(
  url: string,
  resourceType: string,
  devServer: URL | null,
): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  if (protocol === 'app:' || protocol === 'blob:' || protocol === 'devtools:') return true;
  if (protocol === 'data:') return resourceType === 'image';
  // The dev server speaks HTTP for modules and WebSocket for hot reload.
  return devServer !== null && /^(http|ws):$/.test(protocol) && host === devServer.host;
}

/** The program works without a network: whatever a page or a document asks for outside of it is cancelled. */
export function refuseNetwork(session: Session, devServer: URL | null): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedRequest(details.url, details.resourceType, devServer) });
  });
  // Files leave through the save dialog of the main process only.
  session.on('will-download', (event) => event.preventDefault());
}
