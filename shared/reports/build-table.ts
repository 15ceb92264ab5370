import type { ReportCell, ReportColumn, ReportTable } from './model';

/** A column together with how a row fills it, so that heading, cells and total cannot slip apart. */
export interface TableColumn<Row> {
  readonly header: string;
  readonly kind: ReportColumn['kind'];
  readonly cell: (row: Row, index: number) => ReportCell;
  readonly total?: ReportCell;
  /** The column is left out when no row has anything in it. */
  readonly isOptional?: boolean;
}

/** A table whose last line is made of the totals of its columns, when one of them has a total. */
export function buildTable<Row>(
  title: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): ReportTable {
  const shown = columns.filter((column) => !column.isOptional || isFilled(column, rows));
  const hasTotals = shown.some((column) => column.total !== undefined);
  return {
    type: 'table',
    title,
    columns: shown.map(({ header, kind }) => ({ header, kind })),
    rows: rows.map((row, index) => shown.map((column) => column.cell(row, index))),
    totals: hasTotals ? shown.map((column) => column.total ?? null) : [],
  };
}

function isFilled<Row>(column: TableColumn<Row>, rows: readonly Row[]): boolean {
  return rows.some((row, index) => {
    const cell = column.cell(row, index);
    return cell !== null && cell !== '';
  });
}
