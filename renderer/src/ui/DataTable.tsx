import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import classes from './DataTable.module.css';
import { type Column, DataTableRow } from './DataTableRow';
import { useRowsInSight } from './use-rows-in-sight';
import { useStable } from './use-stable';

export type { Column };

export interface Sorting {
  readonly key: string;
  readonly isDescending: boolean;
}

interface DataTableProps<Row> {
  /** What the table lists, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
  /** Enter, or a click on the row. */
  readonly onOpen?: (row: Row) => void;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
}

const ROW_HEIGHT = 38;
const HEAD_HEIGHT = 34;
const MORE_ROWS = 8;

/**
 * A table of any length: only the rows in sight are drawn. One stop of the Tab key; then arrows, Page Up and
 * Down, Home and End move, Enter opens.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const last = rows.length - 1;
  const current = Math.max(0, Math.min(active, last));
  const shown = useRowsInSight(scroller, {
    count: rows.length,
    height: ROW_HEIGHT,
    headHeight: HEAD_HEIGHT,
    more: MORE_ROWS,
  });
  const template = useMemo(() => columns.map((column) => column.width).join(' '), [columns]);
  const open = useStable((row: Row) => onOpen?.(row));

  const move = (index: number) => {
    const target = Math.max(0, Math.min(index, last));
    setActive(target);
    shown.scrollTo(target);
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
          style={{ height: rows.length * ROW_HEIGHT }}
          onKeyDown={onKeyDown}
        >
          {shown.indexes.map((index) => {
            const row = rows[index];
            // By its place, not by what stands there: a search writes other texts into the rows instead of making new ones.
            return row === undefined ? null : (
              <DataTableRow
                key={index}
                row={row}
                index={index}
                top={index * ROW_HEIGHT}
                template={template}
                columns={columns}
                isCurrent={index === current}
                isOpenable={onOpen !== undefined}
                onOpen={open}
                onFocus={setActive}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface HeadProps<Row> extends DataTableProps<Row> {
  readonly template: string;
}

function Head<Row>({ columns, sorting, onSort, template }: HeadProps<Row>) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div
        role="row"
        aria-rowindex={1}
        className={classes.headRow}
        style={{ gridTemplateColumns: template }}
        tabIndex={-1}
      >
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
