import { firstText, type Grid, type GridRow } from './grid';
import { isOfficeLabel } from './headings';
import { type Legend, readLegendText } from './legend';
import type { RowOfKind } from './row-kinds';
import type { RowKind } from './types';
import { hasOfficeWord, startsAsNote, startsAsTotal, startsAsTrainer } from './word-lists';

/** A row with a single text: a heading, a title of the next page, a sum, a legend or a line to sign on. */
export function classifyLoneText(
  row: GridRow,
  titles: ReadonlySet<string>,
  legend: Legend,
): RowKind {
  const text = firstText(row);
  if (/^[\p{L}-]{0,3}[\d٠-٩]+[.)]?$/u.test(text)) return 'unnamed';
  if (!/\p{L}{2}/u.test(text)) return 'note';
  if (titles.has(text)) return 'title';
  if (readLegendText(text, legend)) return 'legend';
  if (startsAsTotal(text) && !hasOfficeWord(text)) return 'total';
  if (isTrainerLine(text)) return 'trainer';
  const label = /^[^:]{2,25}:\s*\S/.test(text) && !isOfficeLabel(text);
  return label || text.length > 90 || startsAsNote(text) || /__|\.{5}|…{2}/.test(text)
    ? 'note'
    : 'heading';
}

function isTrainerLine(text: string): boolean {
  return /:\s*\S/.test(text) && startsAsTrainer(text.replace(/^(?:la|le|les|the)\s/i, ''));
}

/** Several texts, but none where names stand. */
export function classifyNameless(row: GridRow, words: readonly string[], legend: Legend): RowKind {
  const texts = row.cells.filter((text) => text !== '');
  if (readLegendText(texts.join(' ; '), legend)) return 'legend';
  if (words.some(startsAsNote) || texts.some((text) => /:\s*$|__/.test(text))) return 'note';
  const isCounted = texts.length === 2 && /^[\d٠-٩]+(?:\s*\p{L}+)?$/u.test(texts[1] ?? '');
  return isCounted && /\p{L}{3}/u.test(texts[0] ?? '') ? 'heading' : 'note';
}

/**
 * A row with a name and nothing else is somebody added by hand, or the heading of those below. On a list that fills
 * its rows (`usual` cells) it is taken for a heading, unless nobody follows and the text is no office.
 */
export function mendLoneNames(
  rows: readonly RowOfKind[],
  grid: Grid,
  { usual, isNumbered }: { readonly usual: number; readonly isNumbered: boolean },
): RowOfKind[] {
  const merged = new Set(
    grid.merges.filter(({ left, right }) => right - left >= 2).map(({ top }) => top),
  );
  const mended: RowOfKind[] = [];
  let below: RowKind | null = null;
  for (const each of rows.toReversed()) {
    const isPerson =
      each.kind === 'heading' &&
      (usual <= 2 || (below !== 'person' && !isNumbered)) &&
      !merged.has(each.row.index) &&
      looksLikePerson(each);
    mended.push(isPerson ? { ...each, kind: 'person' } : each);
    if (each.kind === 'person' || each.kind === 'heading') below = each.kind;
  }
  return mended.reverse();
}

function looksLikePerson({ row, name }: RowOfKind): boolean {
  const text = firstText(row);
  const words = text.split(/\s+/).length;
  const hasName = name.latin !== '' || name.arabic !== '';
  return hasName && words >= 2 && words <= 5 && !hasOfficeWord(text) && !/[\d(),:&"«]/.test(text);
}
