import type { Session } from 'electron';

/**
 * Without handlers Electron grants every permission that a page asks for. The program needs one alone: that
 * the system does not clear its storage away.
 */
const granted: ReadonlySet<string> = new Set(['persistent-storage']);

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(granted.has(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => granted.has(permission));
  session.setDevicePermissionHandler(() => false);
  // Without a handler, capturing the screen is refused.
  session.setDisplayMediaRequestHandler(null);
}
