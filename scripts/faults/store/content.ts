import type { Change } from '#shared/journal/change';

export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Everything that the application's store holds. */
export interface StoreContent {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** In the order of their stamps. */
  readonly changes: readonly Change[];
}

/** One user action for which the interface said "saved". */
export interface AcknowledgedCommit {
  readonly id: string;
  readonly changes: readonly Change[];
}

export const emptyContent: StoreContent = { tables: {}, changes: [] };
