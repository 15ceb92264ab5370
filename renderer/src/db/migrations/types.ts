import type { Transaction } from 'dexie';

/**
 * One numbered step of the database. It is frozen once released: it imports no schema of today and reads
 * no clock, so that it does the same to the same data for ever.
 */
export interface Migration {
  readonly version: number;
  /** Dexie's index lists; `null` removes a table. Personal data is never an index. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
