import type { SheetColumn } from './model';

/** Millimetres between the margins of an A4 page on its side. */
export const SHEET_WIDTH = 269;

/** The least that a column needs, and the most that it is given. Words wrap; a signature needs its room. */
const widths: Readonly<
  Record<SheetColumn['kind'], { readonly least: number; readonly most: number }>
> = {
  number: { least: 9, most: 9 },
  name: { least: 50, most: 80 },
  text: { least: 32, most: 60 },
  short: { least: 13, most: 13 },
  contact: { least: 27, most: 32 },
  barcode: { least: 40, most: 40 },
  signature: { least: 20, most: 38 },
};

/** How many boxes to sign in fit beside these columns: never less than one. */
export function countBoxes(columns: readonly SheetColumn[]): number {
  return Math.max(1, Math.floor((SHEET_WIDTH - add(columns, 'least')) / widths.signature.least));
}

/** The share of the page that each column gets, in percent; what is left over goes to those that can use it. */
export function shareWidths(columns: readonly SheetColumn[]): number[] {
  const least = add(columns, 'least');
  const wish = add(columns, 'most') - least;
  const spare = SHEET_WIDTH - least;
  // Where even the wishes leave room, all columns grow alike.
  const grown = columns.map(({ kind }) => {
    const { least: own, most } = widths[kind];
    return own + (wish === 0 ? 0 : Math.min(1, spare / wish) * (most - own));
  });
  const total = grown.reduce((sum, width) => sum + width, 0);
  return grown.map((width) => Math.round((width / total) * 1000) / 10);
}

function add(columns: readonly SheetColumn[], side: 'least' | 'most'): number {
  return columns.reduce((sum, { kind }) => sum + widths[kind][side], 0);
}
