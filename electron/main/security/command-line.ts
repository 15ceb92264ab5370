/**
 * Fuses do not stop Chromium's own switches. With one of these, another program of the same user could read
 * every record through a debugger or run the page without its walls.
 */
export const forbiddenSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'js-flags',
  'no-sandbox',
  'disable-web-security',
] as const;

/** The first switch that a packaged program refuses to start with, if any. */
export function findForbiddenSwitch(hasSwitch: (name: string) => boolean): string | undefined {
  return forbiddenSwitches.find(hasSwitch);
}

/**
 * Nothing outside this computer is ever asked for: no name is resolved and no background service of
 * Chromium starts. The request filter of a session does not see name look-ups ahead of time; a switch does.
 */
export const offlineSwitches = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking', ''],
  ['disable-component-update', ''],
  ['disable-domain-reliability', ''],
] as const;
