import type { ListHeader } from './find-header';
import { firstText, type Grid, type GridRow } from './grid';
import { placeUnderHeadings } from './headings';
import { type Legend, readLegendText } from './legend';
import { classifyLoneText, classifyNameless, mendLoneNames } from './lone-rows';
import { createNameReader, type Places } from './person-name';
import type { ClassifiedRow } from './row-kinds';
import { createTrainerTest } from './trainer-rows';
import type { RowKind } from './types';
import type { NameParts } from './values/names';
import { startsAsNote, startsAsTotal, startsAsTrainer } from './word-lists';

interface ListShape {
  readonly titles: ReadonlySet<string>;
  readonly headerCells: readonly (readonly string[])[];
  /** Whether those who take part are numbered, and where. */
  readonly isNumbered: boolean;
  readonly numbers: readonly number[];
  /** Where a line that is no person says what it is. */
  readonly leading: readonly number[];
  readonly isTrainer: ReturnType<typeof createTrainerTest>;
  /** How many cells a usual row of this list fills. */
  readonly usual: number;
}

/** Tells people from everything else that stands below the header. */
export function classifyRows(
  grid: Grid,
  header: ListHeader | null,
  places: Places,
  legend: Legend,
): ClassifiedRow[] {
  const body = grid.rows.slice(header?.end ?? 0);
  const shape = describeShape(grid, header, places, body);
  const readName = createNameReader(places);
  const kinds = body.map((row) => {
    const name = readName(row);
    return { row, name, kind: classifyRow(row, name, shape, legend) };
  });
  const mended = mendLoneNames(kinds, grid, shape);
  return placeUnderHeadings(mended, grid.rows[(header?.start ?? 0) - 1]);
}

function describeShape(
  grid: Grid,
  header: ListHeader | null,
  places: Places,
  body: readonly GridRow[],
): ListShape {
  const numbers = places.get('number') ?? [];
  let numbered = 0;
  for (const row of body) if (isNumberedRow(row, numbers)) numbered += 1;
  const top = grid.rows.slice(0, header?.start ?? 0);
  return {
    titles: new Set(top.flatMap(({ cells }) => cells.filter((cell) => cell !== ''))),
    headerCells: grid.rows.slice(header?.start ?? 0, header?.end ?? 0).map(({ cells }) => cells),
    isNumbered: numbered > body.length * 0.5,
    numbers,
    leading: leadingMeanings.flatMap((meaning) => places.get(meaning) ?? []),
    isTrainer: createTrainerTest(places),
    usual: findUsualCount(body),
  };
}

/** The middle one of all counts of filled cells; there are few different ones. */
function findUsualCount(body: readonly GridRow[]): number {
  const rowsOf: number[] = [];
  for (const { filled } of body) rowsOf[filled] = (rowsOf[filled] ?? 0) + 1;
  let rows = 0;
  const middle = Math.floor(body.length / 2);
  return Math.max(
    0,
    rowsOf.findIndex((count) => {
      rows += count ?? 0;
      return rows > middle;
    }),
  );
}

function isNumberedRow(row: GridRow, numbers: readonly number[]): boolean {
  return numbers.some((place) => /^[\p{L}-]{0,4}[\d٠-٩]+[.)-]?$/u.test(row.cells[place] ?? ''));
}

function classifyRow(row: GridRow, name: NameParts, shape: ListShape, legend: Legend): RowKind {
  if (repeatsHeader(row, shape)) return 'header';
  const isNumbered = isNumberedRow(row, shape.numbers);
  const hasName = name.latin !== '' || name.arabic !== '';
  const isTrainer = hasName && shape.isTrainer(row, shape.isNumbered && !isNumbered);
  if (hasName && isNumbered) return isTrainer ? 'trainer' : 'person';
  if (row.filled === 1) return classifyLoneText(row, shape.titles, legend);
  const words = leadingTexts(row, shape);
  if (words.some(startsAsTrainer)) return 'trainer';
  if (words.some(isTotal)) return 'total';
  if (!hasName) return isNumbered ? 'unnamed' : classifyNameless(row, words, legend);
  if (words.some((word) => startsAsNote(word) || isNoName(word))) {
    return readLegendText(words.join(' ; '), legend) ? 'legend' : 'note';
  }
  return isTrainer ? 'trainer' : 'person';
}

/** "Total", or the letter of a sex before its number: "H :". */
function isTotal(text: string): boolean {
  return startsAsTotal(text) || /^[HFM]\s?:?$/i.test(text);
}

/** Pages of a printed list repeat it, on long lists hundreds of times. */
function repeatsHeader({ cells, filled }: GridRow, { headerCells }: ListShape): boolean {
  return headerCells.some((header) => {
    let same = 0;
    for (let column = 0; column < cells.length; column += 1) {
      const text = cells[column] ?? '';
      if (text !== '' && isSameText(text, header[column])) same += 1;
    }
    return same >= 2 && same * 2 >= filled;
  });
}

function isSameText(one: string, other: string | undefined): boolean {
  return (
    other !== undefined && one.length === other.length && one.toLowerCase() === other.toLowerCase()
  );
}

/** What stands where the number or the name should be: there, lines that are no people say what they are. */
function leadingTexts(row: GridRow, { leading }: ListShape): string[] {
  const texts = leading.map((place) => row.cells[place] ?? '');
  const filled = texts.filter((text) => text !== '');
  return (filled.length > 0 ? filled : [firstText(row)]).filter((text) => /\p{L}/u.test(text));
}

const leadingMeanings = [
  'number',
  'civility',
  'fullName',
  'givenName',
  'middleName',
  'familyName',
] as const;

/** A colon, a line to sign on, a long number or a whole sentence is in nobody's name. */
function isNoName(text: string): boolean {
  const behindTitle = text.replace(/^(?:السيدة?|السيد)\s?:/, '');
  return /[:=]|__|\.{4}|…{2}|\d{3}/.test(behindTitle) || text.split(/\s+/).length > 9;
}
