import type { BackupSummary } from '#shared/journal/backup';
import type { LossReason } from '#shared/journal/compare-store';
import type { OpenedRecovery } from '#shared/journal/recovery';
import type { RowCounts } from '#shared/journal/row';
import type { Damage } from '#shared/journal/safety-status';

/** What was found to be wrong and has been put right, or was replaced, for the page that tells the user. */
export type Repair =
  | {
      /** The store was gone or wrong, and has been built again. */
      readonly kind: 'rebuilt';
      readonly reason: LossReason;
      readonly backup: BackupSummary | null;
      readonly passedOver: OpenedRecovery['passedOver'];
      /** By table, the rows that are there now; deleted ones are not counted. */
      readonly shown: RowCounts;
      /** Commits that could not be had any more. */
      readonly lost: number;
    }
  /** The store's newest commits were gone, and were brought back from the journal. */
  | { readonly kind: 'completed'; readonly commits: number; readonly lost: number }
  /** The journal was gone or damaged; the store is whole and a new journal has begun. */
  | { readonly kind: 'journal-renewed'; readonly damage: readonly Damage[] }
  /** The user went back to a state that one commit could not have led to. */
  | { readonly kind: 'replaced'; readonly before: BackupSummary }
  /** Commits that the witness knew of are nowhere any more. */
  | { readonly kind: 'commits-lost'; readonly lost: number };
