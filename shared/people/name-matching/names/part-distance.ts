import type { NameReason } from '../name-reason';

/** How far two parts of names are from being one: 0 is the same, from 1 on they are different. */
export interface PartDistance {
  readonly cost: number;
  readonly reasons: readonly NameReason[];
}
