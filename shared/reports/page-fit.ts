import type { ReportColumn, ReportModel, ReportTable } from './model';

export type Orientation = 'portrait' | 'landscape';

/** Millimetres between the margins of an A4 page. */
const pageWidth: Readonly<Record<Orientation, number>> = { portrait: 182, landscape: 269 };
const markWidth = 8.5;
const numberWidth = 10;
const characterWidth = 1.5;
const cellPadding = 3;
/** How far a column of text may be wrapped before it hurts, and how far at the very most. */
const textWidth = { narrowest: 10, wrapped: 34, squeezed: 26 };
/** Up to this width a table is not stretched, so that the eye need not travel. */
const narrowWidth = 180;
const shortLength = 14;

/** Landscape as soon as one table would be cramped on an upright page. */
export function chooseOrientation(model: ReportModel): Orientation {
  const isWide = model.blocks.some(
    (block) =>
      block.type === 'table' && estimateWidth(block, textWidth.wrapped) > pageWidth.portrait,
  );
  return isWide ? 'landscape' : 'portrait';
}

/** Whether the table is drawn as wide as its content, rather than from margin to margin. */
export function isNarrow(table: ReportTable): boolean {
  return estimateWidth(table, Number.POSITIVE_INFINITY) <= narrowWidth;
}

/** Whether the table is kept on one page, beside another one if there is room. */
export function isSmall(table: ReportTable): boolean {
  return isNarrow(table) && table.rows.length <= shortLength;
}

/**
 * A list of so many half-days that it fits no page becomes several: first who came how often, then the
 * marks in portions, each beside the names again.
 */
export function splitWideTable(table: ReportTable): ReportTable[] {
  const indexes = table.columns.map((_, index) => index);
  const isMark = (index: number) => table.columns[index]?.kind === 'mark';
  const markIndexes = indexes.filter(isMark);
  const fits = estimateWidth(table, textWidth.squeezed) <= pageWidth.landscape;
  if (fits || markIndexes.length === 0) return [table];

  const firstText = table.columns.findIndex((column) => column.kind === 'text');
  const lead = indexes.slice(0, firstText + 1);
  const leadWidth = estimateWidth(pickColumns(table, lead), textWidth.wrapped);
  const most = Math.max(1, Math.floor((pageWidth.landscape - leadWidth) / markWidth));
  const portions = Math.ceil(markIndexes.length / most);
  const size = Math.ceil(markIndexes.length / portions);
  const parts = [
    indexes.filter((index) => !isMark(index)),
    ...Array.from({ length: portions }, (_, portion) => [
      ...lead,
      ...markIndexes.slice(portion * size, (portion + 1) * size),
    ]),
  ];
  return parts.map((part) => pickColumns(table, part));
}

function pickColumns(table: ReportTable, indexes: readonly number[]): ReportTable {
  const pick = <T>(list: readonly T[]): T[] =>
    indexes.flatMap((index) => {
      const item = list[index];
      return item === undefined ? [] : [item];
    });
  return {
    ...table,
    columns: pick(table.columns),
    rows: table.rows.map(pick),
    totals: pick(table.totals),
  };
}

function estimateWidth(table: ReportTable, widestText: number): number {
  return table.columns.reduce(
    (sum, column, index) => sum + estimateColumn(column, table, index, widestText),
    0,
  );
}

function estimateColumn(
  column: ReportColumn,
  { rows }: ReportTable,
  index: number,
  widestText: number,
): number {
  if (column.kind === 'mark') return markWidth;
  if (column.kind !== 'text') return numberWidth;
  const longest = rows.reduce((most, row) => Math.max(most, String(row[index] ?? '').length), 0);
  const natural = longest * characterWidth + cellPadding;
  return Math.min(Math.max(natural, textWidth.narrowest), widestText);
}
