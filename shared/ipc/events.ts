import type { SafetyStatus } from '../journal/safety-status';

/** What the main process tells the window. Names only, like `channels.ts`. */
export const events = ['menu:command', 'safety:changed', 'window:closing'] as const;
export type EventName = (typeof events)[number];

export const menuCommands = [
  'new-training',
  'import-releases',
  'search',
  'shortcuts',
  'go-home',
  'go-trainings',
  'go-people',
  'go-imports',
  'go-library',
  'go-reports',
  'go-settings',
  'undo',
  'redo',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** The payload of each event. */
export interface EventPayloads {
  readonly 'menu:command': MenuCommand;
  readonly 'safety:changed': SafetyStatus;
  /** The user wants to leave: the page answers with `window:may-close`, or is closed after this time. */
  readonly 'window:closing': { readonly withinSeconds: number };
}
