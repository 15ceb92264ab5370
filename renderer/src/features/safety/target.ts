import type { BackupSummary } from '#shared/journal/backup';
import type { RecoverySource } from '#shared/journal/recovery';

/** To what the user wants to go back. */
export type Target =
  | { readonly kind: 'backup'; readonly backup: BackupSummary }
  | { readonly kind: 'file'; readonly token: string; readonly backup: BackupSummary }
  /** The state right after the change with this stamp. */
  | { readonly kind: 'moment'; readonly at: string; readonly savedAt: string };

/** Where the main process finds what a backup holds. */
export function findSource(target: Exclude<Target, { kind: 'moment' }>): RecoverySource {
  return target.kind === 'file'
    ? { kind: 'file', token: target.token }
    : { kind: 'backup', id: target.backup.id };
}

/** The whole state, for a store that is made anew. */
export function describeState(target: Target) {
  return target.kind === 'moment'
    ? ({ source: { kind: 'newest' }, until: target.savedAt } as const)
    : { source: findSource(target), until: null };
}
