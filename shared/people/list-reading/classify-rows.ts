import type { ListHeader } from './find-header';
import type { Grid, GridRow } from './grid';
import { type Legend, readLegendText } from './legend';
import { type Places, readRowName } from './person-name';
import type { ColumnMeaning, RowKind } from './types';
import type { NameParts } from './values/names';
import {
  hasOfficeWord,
  hasParticipantWord,
  hasTrainerWord,
  startsAsNote,
  startsAsTotal,
  startsAsTrainer,
} from './word-lists';

export interface ClassifiedRow {
  readonly row: GridRow;
  readonly kind: RowKind;
  readonly name: NameParts;
  /** The sub-heading under which the row stands. */
  readonly heading: string | null;
}

interface ListShape {
  readonly grid: Grid;
  readonly header: ListHeader | null;
  readonly places: Places;
  readonly titles: ReadonlySet<string>;
  readonly headerCells: readonly (readonly string[])[];
  /** Whether those who take part are numbered. */
  readonly isNumbered: boolean;
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
  const kinds = body.map((row) => {
    const name = readRowName(row, places);
    return { row, name, kind: classifyRow(row, name, shape, legend) };
  });
  return placeUnderHeadings(kinds.map((each, place) => mendLoneName(each, place, kinds, shape)));
}

type RowOfKind = Omit<ClassifiedRow, 'heading'>;

/** Gives each row the heading that it stands under; those under "Trainers" are trainers. */
function placeUnderHeadings(rows: readonly RowOfKind[]): ClassifiedRow[] {
  let heading: string | null = null;
  let isAmongTrainers = false;
  return rows.map((each) => {
    const { kind, row } = each;
    if (kind === 'heading') {
      const text = row.cells.find((cell) => cell !== '') ?? '';
      const isGroup = hasParticipantWord(text);
      isAmongTrainers = hasTrainerWord(text) && !isGroup && !hasOfficeWord(text);
      heading = isGroup ? null : cleanHeading(text);
    }
    const isTrainer = isAmongTrainers && (kind === 'heading' || kind === 'person');
    return { ...each, kind: isTrainer ? 'trainer' : kind, heading };
  });
}

function describeShape(
  grid: Grid,
  header: ListHeader | null,
  places: Places,
  body: readonly GridRow[],
): ListShape {
  const counts = body.map(({ filled }) => filled).sort((one, other) => one - other);
  const numbers = places.get('number') ?? [];
  const numbered = body.filter((row) => isNumberedRow(row, numbers)).length;
  const top = grid.rows.slice(0, header?.start ?? 0);
  return {
    grid,
    header,
    places,
    titles: new Set(top.flatMap(({ cells }) => cells.filter((cell) => cell !== ''))),
    headerCells: grid.rows.slice(header?.start ?? 0, header?.end ?? 0).map(({ cells }) => cells),
    isNumbered: numbered > body.length * 0.5,
    usual: counts[Math.floor(counts.length / 2)] ?? 0,
  };
}

function isNumberedRow(row: GridRow, numbers: readonly number[]): boolean {
  return numbers.some((place) => /^[\p{L}-]{0,4}[\d٠-٩]+[.)-]?$/u.test(row.cells[place] ?? ''));
}

function classifyRow(row: GridRow, name: NameParts, shape: ListShape, legend: Legend): RowKind {
  if (repeatsHeader(row, shape)) return 'header';
  const isNumbered = isNumberedRow(row, shape.places.get('number') ?? []);
  const hasName = name.latin !== '' || name.arabic !== '';
  if (hasName && isNumbered) return isOtherPerson(row, shape) ? 'trainer' : 'person';
  if (row.filled === 1) return classifyLoneText(row, shape, legend);
  const words = leadingTexts(row, shape);
  if (words.some(startsAsTrainer)) return 'trainer';
  if (words.some(startsAsTotal)) return 'total';
  if (!hasName) return isNumbered ? 'unnamed' : classifyNameless(row, words, legend);
  if (words.some((word) => startsAsNote(word) || isNoName(word)))
    return readLegendText(words.join(' ; '), legend) ? 'legend' : 'note';
  return isOtherPerson(row, shape) ? 'trainer' : 'person';
}

/** Pages of a printed list repeat it, on long lists hundreds of times. */
function repeatsHeader({ cells, filled }: GridRow, { headerCells }: ListShape): boolean {
  return headerCells.some((header) => {
    let same = 0;
    for (const [column, text] of cells.entries())
      if (text !== '' && isSameText(text, header[column])) same += 1;
    return same >= 2 && same * 2 >= filled;
  });
}

function isSameText(one: string, other: string | undefined): boolean {
  return (
    other !== undefined && one.length === other.length && one.toLowerCase() === other.toLowerCase()
  );
}

/** What stands where the number or the name should be: there, lines that are no people say what they are. */
function leadingTexts(row: GridRow, { places }: ListShape): string[] {
  const leading = [
    'number',
    'civility',
    'fullName',
    'givenName',
    'middleName',
    'familyName',
  ] as const;
  const columns = leading.flatMap((meaning) => places.get(meaning) ?? []);
  const texts = columns.map((place) => row.cells[place] ?? '');
  const first = row.cells.find((text) => text !== '') ?? '';
  return [...new Set([...texts, ...(texts.every((text) => text === '') ? [first] : [])])].filter(
    (text) => /\p{L}/u.test(text),
  );
}

/** A colon, a line to sign on, a long number or a whole sentence is in nobody's name. */
function isNoName(text: string): boolean {
  return (
    /[:=]|__|\.{4}|…{2}|\d{3}/.test(
      text.replace(/^\S{1,12}\s?:/, (title) => (/^(?:السيد|السيدة)/.test(title) ? '' : title)),
    ) || text.split(/\s+/).length > 9
  );
}

/** Rows marked as the trainer's by the column of roles, or beside the name: "Rim Salhane (trainer)". */
function isOtherPerson(row: GridRow, { places, isNumbered }: ListShape): boolean {
  const takeAll = (meanings: readonly ColumnMeaning[]) =>
    meanings.flatMap((meaning) =>
      (places.get(meaning) ?? []).map((place) => row.cells[place] ?? ''),
    );
  if (takeAll(['role']).some((role) => hasTrainerWord(role) && !hasParticipantWord(role)))
    return true;
  if (takeAll(nameParts).some((name) => startsAsTrainer(name) || isNamedTrainer(name))) return true;
  const isExtra = isNumbered && !isNumberedRow(row, places.get('number') ?? []);
  return (
    isExtra &&
    takeAll(['position']).some(
      (position) => position.split(' ').length < 3 && startsAsTrainer(position),
    )
  );
}

const nameParts = ['fullName', 'familyName', 'givenName'] as const;

/** "Rim Salhane (trainer)", "Rim Salhane – trainer". */
function isNamedTrainer(name: string): boolean {
  const [, behind = ''] = /[(–—-]\s*(\p{L}[^()]*)\)?$/u.exec(name) ?? [];
  return behind !== '' && startsAsTrainer(behind);
}

function classifyLoneText(row: GridRow, shape: ListShape, legend: Legend): RowKind {
  const text = row.cells.find((cell) => cell !== '') ?? '';
  if (/^[\p{L}-]{0,3}[\d٠-٩]+[.)]?$/u.test(text)) return 'unnamed';
  if (!/\p{L}{2}/u.test(text)) return 'note';
  if (shape.titles.has(text)) return 'title';
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

const officeLabel =
  /^\s*(?:organi[sz]ation|institution|structure|organisme|ministry|agency|office|group|groupe|الجهة|جهة العمل|المؤسسة|الوزارة|المجموعة|جهة)\s*:\s*/i;

function isOfficeLabel(text: string): boolean {
  return officeLabel.test(text);
}

/** The name of the office that a sub-heading gives, without its label and without the number of its people. */
export function cleanHeading(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replace(officeLabel, '')
    .replace(/\s*[([][\d٠-٩]+(?:\s*\p{L}+)?[)\]]\s*$/u, '')
    .replace(/\s*:\s*$/, '')
    .replace(/^\s*(?:[\divx]{1,4}[.)-]|[A-Z][.)])\s+/i, '')
    .trim();
}

function classifyNameless(row: GridRow, words: readonly string[], legend: Legend): RowKind {
  const texts = row.cells.filter((text) => text !== '');
  if (readLegendText(texts.join(' ; '), legend)) return 'legend';
  if (words.some(startsAsNote) || texts.some((text) => /:\s*$|__/.test(text))) return 'note';
  const isCounted = texts.length === 2 && /^[\d٠-٩]+(?:\s*\p{L}+)?$/u.test(texts[1] ?? '');
  return isCounted && /\p{L}{3}/u.test(texts[0] ?? '') ? 'heading' : 'note';
}

/**
 * A row with a name and nothing else is somebody added by hand, or the heading of those below. On a list that fills
 * its rows it is taken for a heading, unless nobody follows and the text is no office.
 */
function mendLoneName(
  each: RowOfKind,
  place: number,
  all: readonly RowOfKind[],
  shape: ListShape,
): RowOfKind {
  const { kind, name, row } = each;
  const hasName = name.latin !== '' || name.arabic !== '';
  if (kind !== 'heading' || !hasName) return each;
  const text = row.cells.find((cell) => cell !== '') ?? '';
  const isMerged = shape.grid.merges.some(
    ({ top, left, right }) => top === row.index && right - left >= 2,
  );
  const looksLikePerson =
    !isMerged &&
    !hasOfficeWord(text) &&
    text.split(/\s+/).length >= 2 &&
    text.split(/\s+/).length <= 5 &&
    !/[\d(),:&"«]/.test(text);
  if (!looksLikePerson) return each;
  const next = all
    .slice(place + 1)
    .find((other) => other.kind === 'person' || other.kind === 'heading');
  const isAlone = next?.kind !== 'person';
  const isUsual = shape.usual <= 2;
  return isUsual || (isAlone && !shape.isNumbered) ? { ...each, kind: 'person' } : each;
}
