import type { ListHeader } from './find-header';
import type { Grid, GridRow } from './grid';
import { readHeaderMeaning } from './header-meaning';
import { createLegend, type Legend, readLegendCells, readLegendText } from './legend';

/** A sheet of codes is short. */
const MOST_CODES = 40;
/** Legends are beside the ends of a list, in rows that fill few cells. */
const NEAR_END = 60;
const MOST_CELLS = 4;

/** Legends stand in the headers of a list, above or below it, or on a sheet of codes. */
export function gatherLegend(
  grid: Grid,
  header: ListHeader | null,
  others: readonly Grid[],
): Legend {
  const legend = createLegend();
  for (const text of (header?.texts ?? []).flat()) readLegendText(toClauses(text), legend);
  const above = grid.rows.slice(0, header?.start ?? 0);
  const body = grid.rows.slice(header?.end ?? 0);
  const ends =
    body.length > NEAR_END * 2 ? [...body.slice(0, NEAR_END), ...body.slice(-NEAR_END)] : body;
  const codes = others.filter(({ rows }) => rows.length <= MOST_CODES).flatMap(({ rows }) => rows);
  for (const row of above) readLegendRow(row, legend);
  for (const row of ends) if (row.filled <= MOST_CELLS) readBodyRow(row, legend);
  for (const row of codes) readLegendRow(row, legend);
  return legend;
}

/** "Sexe (1 = H ; 2 = F)": the legend of a header stands in its parentheses. */
function toClauses(header: string): string {
  return header.replace(/[()[\]\n]/g, ' ; ');
}

function readLegendRow({ cells, filled }: GridRow, legend: Legend): void {
  const texts = cells.filter((text) => text !== '');
  for (const [place, text] of texts.entries()) {
    readLegendText(text, legend);
    const next = texts[place + 1];
    if (filled <= MOST_CELLS && next !== undefined) readLegendCells(text, next, legend);
  }
}

/**
 * Below the header, rows of few cells may also be people with two marks: "Rim | - | Present". There, codes and their
 * meanings stand in pairs, behind nothing but what they are codes of.
 */
function readBodyRow({ cells }: GridRow, legend: Legend): void {
  const texts = cells.filter((text) => text !== '');
  for (const text of texts) readLegendText(text, legend);
  const [first = ''] = texts;
  const isLabelled = texts.length % 2 === 1 && (/:$/.test(first) || readHeaderMeaning(first));
  for (let place = isLabelled ? 1 : 0; place + 1 < texts.length; place += 2) {
    readLegendCells(texts[place] ?? '', texts[place + 1] ?? '', legend);
  }
}
