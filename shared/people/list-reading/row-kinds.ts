import type { GridRow } from './grid';
import type { RowKind } from './types';
import type { NameParts } from './values/names';

export interface RowOfKind {
  readonly row: GridRow;
  readonly kind: RowKind;
  readonly name: NameParts;
}

export interface ClassifiedRow extends RowOfKind {
  /** The sub-heading under which the row stands. */
  readonly heading: string | null;
}
