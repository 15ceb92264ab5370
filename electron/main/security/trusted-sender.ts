/** The part of a frame that decides; Electron's `WebFrameMain` fits it. */
interface SenderFrame {
  readonly origin: string;
  readonly parent: object | null;
}

/** Only the top frame of our own page may speak to the main process. A frame that is already gone may not. */
export function isTrustedSender(frame: SenderFrame | null, origin: string): boolean {
  return frame !== null && frame.parent === null && frame.origin === origin;
}
