/** Names only: the preload script bundles this file and allows nothing that is not listed here. */
export const channels = [
  'application:information',
  'preferences:read',
  'preferences:write',
  'documents:choose',
  'documents:read',
  'documents:read-dropped',
  'reports:save',
  'window:set-unsaved',
] as const;
export type Channel = (typeof channels)[number];
