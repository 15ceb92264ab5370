import type { BackupState } from './safety-status';

const minute = 60_000;
export const workBetweenBackups = 30 * minute;
const day = 24 * 60 * minute;
const week = 7 * day;

/** Thirty minutes after the first commit that no backup holds yet. */
export function isBackupDue({ pendingSince }: BackupState, now: Date): boolean {
  return pendingSince !== null && isOlderThan(pendingSince, workBetweenBackups, now);
}

/** Commits have been waiting for a day: the backups do not come about. */
export function isBackupOverdue({ pendingSince }: BackupState, now: Date): boolean {
  return pendingSince !== null && isOlderThan(pendingSince, day, now);
}

/** The other disk or share has had no backup for a week. One that was chosen just now is expected at the next backup. */
export function isSecondPlaceOverdue({ secondPlace, last }: BackupState, now: Date): boolean {
  if (!secondPlace || !last) return false;
  return secondPlace.lastAt === null
    ? !secondPlace.isReachable
    : isOlderThan(secondPlace.lastAt, week, now);
}

function isOlderThan(instant: string, milliseconds: number, now: Date): boolean {
  return now.getTime() - Date.parse(instant) >= milliseconds;
}
