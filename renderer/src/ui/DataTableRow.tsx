import { memo, type ReactNode } from 'react';
import classes from './DataTable.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** A CSS grid track: `90px`, `minmax(120px, 2fr)`. */
  readonly width: string;
  readonly align?: 'start' | 'end' | 'center';
  /** True when the header sorts by this column. */
  readonly isSortable?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  /** Pixels from the top of the table. */
  readonly top: number;
  readonly template: string;
  readonly columns: readonly Column<Row>[];
  /** The one that the Tab key leads to. */
  readonly isCurrent: boolean;
  readonly isOpenable: boolean;
  readonly onOpen: (row: Row) => void;
  readonly onFocus: (index: number) => void;
}

function DrawnRow<Row>(props: DataTableRowProps<Row>) {
  const { row, index, columns } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all rows are handled by their group
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      tabIndex={props.isCurrent ? 0 : -1}
      className={classes.row}
      data-openable={props.isOpenable || undefined}
      style={{ gridTemplateColumns: props.template, transform: `translateY(${props.top}px)` }}
      onFocus={() => props.onFocus(index)}
      onClick={() => props.onOpen(row)}
    >
      {columns.map((column) => (
        <div key={column.key} role="cell" className={classes.cell} data-align={column.align}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** One row of a table. Drawn anew only when something of it changes. The cast: `memo` forgets the type of the rows. */
export const DataTableRow = memo(DrawnRow) as typeof DrawnRow;
