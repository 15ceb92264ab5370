/** Names only: the preload script bundles this file and allows nothing that is not listed here. */
export const channels = [
  'application:information',
  'preferences:read',
  'preferences:write',
  'documents:choose',
  'documents:choose-folder',
  'documents:read',
  'documents:read-dropped',
  'documents:save-list',
  'documents:save-original',
  'reports:save',
  'window:set-unsaved',
  'window:may-close',
  'safety:read',
  'safety:status',
  'safety:set-aside-store',
  'journal:begin',
  'journal:append',
  'journal:read',
  'recovery:open',
  'recovery:next',
  'recovery:close',
  'backups:list',
  'backups:begin',
  'backups:add',
  'backups:finish',
  'backups:cancel',
  'backups:choose',
  'backups:choose-second-place',
  'backups:forget-second-place',
  'attachments:keep',
  'attachments:read',
] as const;
export type Channel = (typeof channels)[number];

/** What every start asks first, and without a request: the preload script asks it before the page's script is there. */
export const firstQuestions = [
  'preferences:read',
  'safety:read',
] as const satisfies readonly Channel[];
