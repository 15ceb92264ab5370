import { assignColumns } from './assign-columns';
import { classifyRows } from './classify-rows';
import { findHeader, type ListHeader } from './find-header';
import { gatherLegend } from './gather-legend';
import { type Grid, toGrid } from './grid';
import type { MeasuredColumn } from './measured-column';
import type { Places } from './person-name';
import { createPersonReader } from './read-person';
import type { ClassifiedRow } from './row-kinds';
import type {
  ColumnMeaning,
  ListedPerson,
  PeopleList,
  ReadListOptions,
  RowKind,
  Sheet,
  Workbook,
} from './types';
import { hasTrainerWord } from './word-lists';

/**
 * Reads the people on the one list of a workbook, as offices write them: finds the sheet, its header, what each
 * column means and which rows are people. Never throws; a workbook without a list gives one without people.
 */
export function readPeopleList(workbook: Workbook, options: ReadListOptions = {}): PeopleList {
  const grids = workbook.sheets.map((sheet) => ({ sheet, grid: toGrid(sheet) }));
  const readings = grids.flatMap(({ sheet, grid }, index) => {
    if (options.sheet !== undefined && options.sheet !== index) return [];
    const others = grids.filter((other) => other.sheet !== sheet).map((other) => other.grid);
    return readSheet({ sheet, index }, grid, others, options);
  });
  const best = readings.reduce<Reading | null>(
    (found, reading) => (found === null || reading.weight > found.weight ? reading : found),
    null,
  );
  return best?.list ?? emptyList;
}

const emptyList: PeopleList = {
  sheet: null,
  sheetIndex: -1,
  headerRows: [],
  columns: [],
  days: [],
  people: [],
  rows: [],
};

interface Reading {
  readonly list: PeopleList;
  /** How much the sheet says about people. */
  readonly weight: number;
}

function readSheet(
  { sheet, index: sheetIndex }: { readonly sheet: Sheet; readonly index: number },
  grid: Grid,
  others: readonly Grid[],
  options: ReadListOptions,
): Reading {
  const header = findHeader(grid, options.headerRow);
  const legend = gatherLegend(grid, header, others);
  const columns = assignColumns(grid, header, legend, options);
  const places = placeColumns(columns);
  const rows = markPeople(classifyRows(grid, header, places, legend), options.people);
  const ageLabels = new Map(columns.map(({ index, texts }) => [index, texts.at(-1) ?? '']));
  const readPerson = createPersonReader(grid, { places, ageLabels }, legend);
  const people = rows.filter(({ kind }) => kind === 'person').map(readPerson);
  const list: PeopleList = {
    sheet: sheet.name === '' ? null : sheet.name,
    sheetIndex,
    headerRows: grid.rows.slice(header?.start ?? 0, header?.end ?? 0).map(({ index }) => index),
    columns: columns.map(({ index, header: label, meaning, confidence }) => ({
      index,
      header: label,
      meaning,
      confidence,
    })),
    days: (places.get('attendance') ?? []).map((place) => columns[place]?.header ?? ''),
    people,
    rows: describeRows(sheet, grid, header, rows),
  };
  return { list, weight: weighSheet(sheet, people, places) };
}

function markPeople(
  rows: readonly ClassifiedRow[],
  said: ReadListOptions['people'],
): readonly ClassifiedRow[] {
  if (!said || said.length === 0) return rows;
  const people = new Set(said);
  return rows.map((each) => (people.has(each.row.index) ? { ...each, kind: 'person' } : each));
}

function placeColumns(columns: readonly MeasuredColumn[]): Places {
  const places = new Map<ColumnMeaning, number[]>();
  for (const { index, meaning } of columns)
    places.set(meaning, [...(places.get(meaning) ?? []), index]);
  const confidence = (place: number) => columns[place]?.confidence ?? 0;
  for (const [meaning, indexes] of places) {
    if (meaning !== 'attendance')
      indexes.sort((one, other) => confidence(other) - confidence(one) || one - other);
  }
  return places;
}

/** Attendance counts for more: a workbook may hold the same people on a list of payments. */
function weighSheet(sheet: Sheet, people: readonly ListedPerson[], places: Places): number {
  const known = [...places].filter(
    ([meaning]) => !['unknown', 'ignored', 'number', 'otherPerson'].includes(meaning),
  );
  const breadth = known.reduce(
    (sum, [meaning, indexes]) => sum + (meaning === 'attendance' ? 2 + indexes.length * 0.2 : 1),
    0,
  );
  return people.length * breadth * (hasTrainerWord(sheet.name) ? 0.2 : 1);
}

function describeRows(
  sheet: Sheet,
  grid: Grid,
  header: ListHeader | null,
  body: readonly ClassifiedRow[],
): PeopleList['rows'] {
  const kinds = new Map<number, RowKind>();
  for (const [place, { index }] of grid.rows.slice(0, header?.end ?? 0).entries()) {
    kinds.set(index, place < (header?.start ?? 0) ? 'title' : 'header');
  }
  for (const { row, kind } of body) kinds.set(row.index, kind);
  return sheet.rows.map((_, index) => ({ index, kind: kinds.get(index) ?? 'empty' }));
}
