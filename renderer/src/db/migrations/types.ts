import type { Transaction } from 'dexie';

/** A row of a former version, as plain data. */
export type FormerRow = Readonly<Record<string, unknown>>;

/**
 * One numbered step of the database. It is frozen once released: it imports no schema of today and reads
 * no clock, so that it does the same to the same data for ever.
 */
export interface Migration {
  readonly version: number;
  /** Dexie's index lists; `null` removes a table. Personal data is never an index. */
  readonly stores: Readonly<Record<string, string | null>>;
  /**
   * What becomes of a row, by table; the store's upgrade and the rows of older backups both come from it. A row that
   * is of this version already stays as it is, since a journal may hold rows of both.
   */
  readonly rows?: Readonly<Record<string, (row: FormerRow) => FormerRow>>;
  /** What cannot be said of single rows. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
