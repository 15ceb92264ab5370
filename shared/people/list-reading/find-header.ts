import type { Merge } from '../../documents/schema';
import { namesOneDay } from './day-label';
import { findWideMerge, type Grid, type GridRow } from './grid';
import { isGroupHeader, readHeaderMeaning } from './header-meaning';
import type { ColumnMeaning } from './types';
import { readSexWord } from './values/sex';

export interface ListHeader {
  /** Places in the grid (not in the sheet) of the first row of the header and of the first one behind it. */
  readonly start: number;
  readonly end: number;
  /** For each column its texts, from the upper row down. */
  readonly texts: readonly (readonly string[])[];
}

/** Lists have a title, a place, a date and a few notices above their header. */
const DEEPEST_HEADER = 60;
const MOST_HEADER_ROWS = 3;
/** A header for names beside one that says nothing known. */
const LEAST_SCORE = 1.5;

/**
 * Finds the header: one row, or up to three that belong together. `null` where no row looks like one. `said` is the
 * first row of it in the sheet, or `null` for none, where somebody knows better.
 */
export function findHeader(grid: Grid, said?: number | null): ListHeader | null {
  if (said !== undefined) return said === null ? null : takeSaidHeader(grid, said);
  const best = findBestRow(grid) ?? findWeakHeader(grid);
  if (best === null) return null;
  let [start, end] = [best, best + 1];
  while (end - start < MOST_HEADER_ROWS && isLowerRow(grid, end, start)) end += 1;
  while (end - start < MOST_HEADER_ROWS && isUpperRow(grid, start - 1)) start -= 1;
  return { start, end, texts: joinTexts(grid, start, end) };
}

function takeSaidHeader(grid: Grid, row: number): ListHeader | null {
  const start = grid.rows.findIndex(({ index }) => index === row);
  if (start < 0) return null;
  let end = start + 1;
  while (end - start < MOST_HEADER_ROWS && isLowerRow(grid, end, start)) end += 1;
  return { start, end, texts: joinTexts(grid, start, end) };
}

function findBestRow(grid: Grid): number | null {
  let best: number | null = null;
  let most = LEAST_SCORE;
  for (const [place, row] of grid.rows.slice(0, DEEPEST_HEADER).entries()) {
    const score = scoreRow(row);
    if (score > most) [best, most] = [place, score];
  }
  return best;
}

/** A weak header is the first row of a list, or stands right under its title. */
const DEEPEST_WEAK_HEADER = 4;
const LOOKED_BELOW = 30;

/** A row of words of which one is surely a header and none comes again below: forms have headers of their own. */
function findWeakHeader(grid: Grid): number | null {
  const place = grid.rows.slice(0, DEEPEST_WEAK_HEADER).findIndex(({ cells, filled }, at) => {
    const below = grid.rows.slice(at + 1, at + 1 + LOOKED_BELOW);
    const isOnlyHere = (text: string, column: number) =>
      text === '' || (!/@|\d{3}/.test(text) && below.every((row) => row.cells[column] !== text));
    const isSure = (text: string) => {
      const found = readHeaderMeaning(text);
      return found !== null && found.confidence > 0.9 && !unsure.has(found.meaning);
    };
    return filled > 1 && below.length > 1 && cells.some(isSure) && cells.every(isOnlyHere);
  });
  return place < 0 ? null : place;
}

/** Words that stand in the rows of lists as well: "Participant" is also a role, and a number is nothing. */
const unsure: ReadonlySet<ColumnMeaning> = new Set(['attendance', 'number', 'ignored', 'unknown']);

/** How many different things the row heads. Data has addresses, telephone numbers and long numbers, headers do not. */
function scoreRow(row: GridRow): number {
  const meanings = new Set<string>();
  let days = 0;
  let foreign = 0;
  for (const text of row.cells) {
    if (text === '') continue;
    const found = readHeaderMeaning(text);
    if (/@|\d{6}/.test(text)) foreign += 1;
    else if (found && found.meaning !== 'attendance' && isShort(text, found.confidence))
      meanings.add(found.meaning);
    else if (isDayHeader(text) || (isAgeBand(text) && /\D/.test(text))) days += 1;
    else foreign += 0.4;
  }
  const hasName = ['fullName', 'givenName', 'familyName'].some((name) => meanings.has(name));
  return meanings.size + Math.min(days, 3) * 0.5 + (hasName ? 1 : 0) - foreign;
}

/** A sentence may hold a header's word; a header is short. */
function isShort(text: string, confidence: number): boolean {
  return confidence > 0.9 || text.split(/\s+/).length <= 7;
}

export function isDayHeader(text: string): boolean {
  return readHeaderMeaning(text)?.meaning === 'attendance' || namesOneDay(text);
}

/** Halves of days, parts of a name, the same headers in another language: below a header, above the people. */
function isLowerRow(grid: Grid, place: number, start: number): boolean {
  const row = grid.rows[place];
  if (!row || row.filled < 2 || row.cells.some(isData)) return false;
  const above = joinTexts(grid, start, place + 1).map((texts, column) =>
    texts.filter((text) => text !== row.cells[column]),
  );
  const filled = row.cells.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  const fitting = filled.filter(
    ({ text, column }) => isHeaderCell(text) || isSubHeader(text, above[column]),
  );
  // Where the header says "name", the people have theirs.
  const hasName = filled.some(
    ({ text, column }) => !isHeaderCell(text) && (above[column] ?? []).some(isOwnHeader),
  );
  return !hasName && fitting.length / filled.length >= 0.7;
}

/** A header that stands over one column: nothing but another header belongs between it and its values. */
function isOwnHeader(text: string): boolean {
  const meaning = readHeaderMeaning(text)?.meaning;
  return meaning !== undefined && !overGroups.has(meaning);
}

const overGroups: ReadonlySet<ColumnMeaning> = new Set([
  'attendance',
  'sex',
  'age',
  'contact',
  'otherPerson',
  'ignored',
]);

/** Languages, numbers of days, bands, and the letters of halves: "M" and "S", "ص" and "م". */
function isSubHeader(text: string, above: readonly string[] | undefined): boolean {
  const [header = ''] = above ?? [];
  const meaning = readHeaderMeaning(header)?.meaning;
  if (meaning === 'sex') return readSexWord(text) !== null;
  if (meaning === 'age') return isAgeBand(text) || /\d/.test(text);
  if (/^(?:en|fr|ar|english|arabic|français|arabe|عربي|العربية)$/i.test(text)) return true;
  return isDayHeader(header) && /^(?:\d{1,2}|(?![xvp])\p{L}{1,2}\.?)$/iu.test(text);
}

/** Groups over several columns: "Contact", "Day 1". A title stands alone and over everything. */
function isUpperRow(grid: Grid, place: number): boolean {
  const row = grid.rows[place];
  if (!row || row.cells.some(isData)) return false;
  const merged = row.cells.filter((text, column) => {
    const merge = text === '' ? undefined : findWideMerge(grid, row.index, column);
    return merge !== undefined && merge.right - merge.left + 1 < grid.width * 0.8;
  });
  if (row.filled < 2 && merged.length === 0) return false;
  return row.cells.filter(isHeaderCell).length / row.filled >= 0.6;
}

function isData(text: string): boolean {
  return /@|\d{6}/.test(text) || (/^\d{1,4}$/.test(text) && Number(text) > 12);
}

function isHeaderCell(text: string): boolean {
  const isSure = (readHeaderMeaning(text)?.confidence ?? 0) > 0.9;
  return isSure || isGroupHeader(text) || isDayHeader(text);
}

export function isAgeBand(text: string): boolean {
  return /^[<>≥≤+]?\s?\d{2}\s?(?:[-–à]|to|إلى)?\s?(?:\d{2})?\s?\+?(?:\s?ans)?$/.test(text);
}

function joinTexts(grid: Grid, start: number, end: number): string[][] {
  const rows = grid.rows.slice(start, end);
  const [top = 0, bottom = 0] = [rows[0]?.index, rows.at(-1)?.index];
  const merges = grid.merges.filter((merge) => merge.bottom >= top && merge.top <= bottom);
  return Array.from({ length: grid.width }, (_, column) => {
    const texts = rows.map((row, place) => takeSpread(merges, row, column, rows[place + 1]));
    return texts.filter((text, place) => text !== '' && text !== texts[place - 1]);
  });
}

/** The text of a header cell or of the group to its left that reaches over it. */
function takeSpread(
  merges: readonly Merge[],
  row: GridRow,
  column: number,
  below: GridRow | undefined,
): string {
  const own = row.cells[column] ?? '';
  if (own !== '') return own;
  const merge = merges.find(
    ({ top, bottom, left, right }) =>
      top <= row.index && bottom >= row.index && left <= column && right >= column,
  );
  if (merge) return merge.top === row.index ? (row.cells[merge.left] ?? '') : '';
  if (!below || merges.some(({ top }) => top === row.index)) return '';
  return (below.cells[column] ?? '') === '' ? '' : findLeftGroup(row, below, column);
}

/** Text files know no merged cells: a group reaches right as long as the row below goes on. */
function findLeftGroup(row: GridRow, below: GridRow, column: number): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    if ((below.cells[left] ?? '') === '') return '';
    const text = row.cells[left] ?? '';
    if (text !== '') return text;
  }
  return '';
}
