import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
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

export interface Sorting {
  readonly key: string;
  readonly isDescending: boolean;
}

interface DataTableProps<Row> {
  /** What the table lists, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
  /** Enter, or a click on the row. */
  readonly onOpen?: (row: Row) => void;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
}

const ROW_HEIGHT = 38;

/**
 * A table of any length: only the rows in sight are drawn. One stop of the Tab key; then arrows, Page Up and
 * Down, Home and End move, Enter opens.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowId, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const last = rows.length - 1;
  const current = Math.max(0, Math.min(active, last));
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const template = { gridTemplateColumns: columns.map((column) => column.width).join(' ') };

  const move = (index: number) => {
    const target = Math.max(0, Math.min(index, last));
    setActive(target);
    virtualizer.scrollToIndex(target);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${target}"]`)?.focus(),
    );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const targets: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    const row = rows[current];
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-index]')) return;
    if (target !== undefined) move(target);
    else if (event.key === 'Enter' && row && onOpen) onOpen(row);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={scroller} className={classes.scroller}>
      <div
        role="table"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        className={classes.table}
      >
        <Head {...props} template={template} />
        {rows.length === 0 ? props.empty : null}
        <div
          role="rowgroup"
          className={classes.body}
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all rows are handled by their group
              <div
                key={rowId(row)}
                role="row"
                aria-rowindex={item.index + 2}
                data-index={item.index}
                tabIndex={item.index === current ? 0 : -1}
                className={classes.row}
                data-openable={onOpen ? true : undefined}
                style={{ ...template, transform: `translateY(${item.start}px)` }}
                onFocus={() => setActive(item.index)}
                onClick={() => onOpen?.(row)}
              >
                {columns.map((column) => (
                  <div
                    key={column.key}
                    role="cell"
                    className={classes.cell}
                    data-align={column.align}
                  >
                    {column.cell(row)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface HeadProps<Row> extends DataTableProps<Row> {
  readonly template: { readonly gridTemplateColumns: string };
}

function Head<Row>({ columns, sorting, onSort, template }: HeadProps<Row>) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow} style={template} tabIndex={-1}>
        {columns.map(({ key, header, align, isSortable }) => {
          const isSorted = sorting?.key === key;
          const direction = sorting?.isDescending ? 'descending' : 'ascending';
          const Arrow = sorting?.isDescending ? IconArrowDown : IconArrowUp;
          return (
            <div
              key={key}
              role="columnheader"
              tabIndex={-1}
              aria-sort={isSorted ? direction : undefined}
              className={classes.cell}
              data-align={align}
            >
              {isSortable && onSort ? (
                <UnstyledButton
                  className={classes.sort}
                  onClick={() =>
                    onSort({ key, isDescending: isSorted ? !sorting.isDescending : false })
                  }
                >
                  {header}
                  {isSorted ? <Arrow size={13} stroke={2} aria-hidden /> : null}
                </UnstyledButton>
              ) : (
                header
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
