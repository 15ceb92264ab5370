import type { BackupSummary } from '#shared/journal/backup';

/** To what the user wants to go back. */
export type Target =
  | { readonly kind: 'backup'; readonly backup: BackupSummary }
  | { readonly kind: 'file'; readonly token: string; readonly backup: BackupSummary }
  /** The state right after the change with this stamp. */
  | { readonly kind: 'moment'; readonly at: string; readonly savedAt: string };
