import type { ColumnValues } from './column-values';
import type { ListColumn } from './types';

/** A column with what was found out about it on the way to its meaning. */
export interface MeasuredColumn extends ListColumn {
  readonly values: ColumnValues;
  readonly isBareName: boolean;
  readonly texts: readonly string[];
}
