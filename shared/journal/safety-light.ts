import { isBackupOverdue, isSecondPlaceOverdue } from './backup-schedule';
import type { SafetyStatus } from './safety-status';

export const safetyColours = ['green', 'amber', 'red'] as const;
export type SafetyColour = (typeof safetyColours)[number];

/** Why the light is not green, the gravest first. Each has its own sentence: colour is never the only sign. */
export const safetyConcerns = [
  'frozen',
  'space-read-only',
  'backup-failed',
  'space-low',
  'backup-overdue',
  'second-place-overdue',
  'journal-damaged',
] as const;
export type SafetyConcern = (typeof safetyConcerns)[number];

export interface SafetyLight {
  readonly colour: SafetyColour;
  readonly concerns: readonly SafetyConcern[];
}

const grave: ReadonlySet<SafetyConcern> = new Set(['frozen', 'space-read-only']);

/** @param isFrozen whether the window has stopped editing because a write failed */
export function judgeSafety(status: SafetyStatus, isFrozen: boolean, now: Date): SafetyLight {
  const { space, journal, backups, damage } = status;
  const holds: Readonly<Record<SafetyConcern, boolean>> = {
    frozen: isFrozen || journal.state === 'failed',
    'space-read-only': space.level === 'read-only' || space.level === 'none',
    'backup-failed': backups.failure !== null,
    'space-low': space.level === 'low',
    'backup-overdue': isBackupOverdue(backups, now),
    'second-place-overdue': isSecondPlaceOverdue(backups, now),
    'journal-damaged': damage.some(({ code }) => code.startsWith('journal-')),
  };
  const concerns = safetyConcerns.filter((concern) => holds[concern]);
  const colour = concerns.some((concern) => grave.has(concern)) ? 'red' : 'amber';
  return { colour: concerns.length === 0 ? 'green' : colour, concerns };
}
