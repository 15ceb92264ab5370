import type { Sex } from '../schema';
import { isDitto, isPlaceholder, toOneLine } from './cell-text';
import type { ClassifiedRow } from './classify-rows';
import type { Grid, GridRow } from './grid';
import type { Legend } from './legend';
import type { Places } from './person-name';
import type { ColumnMeaning, ListedPerson, Mark } from './types';
import { readAgeBand, readBirthYear } from './values/ages';
import { readContact, readEmail, readPhone } from './values/contacts';
import { readMark } from './values/marks';
import { readTitleSex } from './values/names';
import { readNationality } from './values/nationality';
import { readSex } from './values/sex';

export interface PersonReader {
  /** Rows are read from the top down, since one may repeat what stands above it. */
  readonly read: (row: ClassifiedRow) => ListedPerson;
}

interface ListPlaces {
  readonly places: Places;
  readonly ageLabels: ReadonlyMap<number, string>;
}

export function createPersonReader(
  grid: Grid,
  { places, ageLabels }: ListPlaces,
  legend: Legend,
): PersonReader {
  const above = new Map<number, string>();
  const covering = indexTallMerges(grid);
  const hasOrganisation = places.has('organisation') || places.has('department');
  const days = places.get('attendance') ?? [];

  /** A cell that a ditto mark or a merged cell fills from above counts with the value there. */
  function takeRepeated(row: GridRow, place: number): string {
    const own = row.cells[place] ?? '';
    const text =
      own === ''
        ? (covering.get(`${row.index} ${place}`) ?? '')
        : isDitto(own)
          ? (above.get(place) ?? '')
          : own;
    if (text !== '') above.set(place, text);
    return text;
  }

  const firstText = (row: GridRow, meanings: readonly ColumnMeaning[]) => {
    let first: string | null = null;
    for (const place of listPlaces(meanings)) {
      const text = takeRepeated(row, place);
      if (text !== '' && !isPlaceholder(text)) first ??= toOneLine(text);
    }
    return first;
  };

  function listPlaces(meanings: readonly ColumnMeaning[]): readonly number[] {
    return meanings.flatMap((meaning) => places.get(meaning) ?? []);
  }

  function first<T>(
    row: GridRow,
    meanings: readonly ColumnMeaning[],
    read: (text: string) => T | null,
  ): T | null {
    for (const place of listPlaces(meanings)) {
      const text = row.cells[place] ?? '';
      const value = text === '' || isPlaceholder(text) ? null : read(text);
      if (value !== null) return value;
    }
    return null;
  }

  function readRowSex(row: GridRow, titleSex: Sex | null): Sex {
    const isMarked = (meaning: ColumnMeaning) =>
      first(row, [meaning], (text) => readMark(text, legend.marks)) === 'present';
    return (
      first(row, ['sex'], (text) => readSex(text, legend.sexes)) ??
      (isMarked('femaleMark') ? 'F' : null) ??
      (isMarked('maleMark') ? 'M' : null) ??
      first(row, ['civility'], readTitleSex) ??
      titleSex ??
      'U'
    );
  }

  function readRowAge(row: GridRow): string | null {
    const marked = listPlaces(['ageMark']).find(
      (place) => readMark(row.cells[place] ?? '', legend.marks) === 'present',
    );
    return (
      first(row, ['age'], readAgeBand) ??
      (marked === undefined ? null : (ageLabels.get(marked) ?? null))
    );
  }

  function readDay(row: GridRow, place: number): Mark {
    const text = row.cells[place] ?? '';
    return text === ''
      ? legend.emptyMark
      : (readMark(text, legend.marks) ?? (isPlaceholder(text) ? 'unknown' : 'unknown'));
  }

  return {
    read({ row, name, heading }) {
      const organisation = firstText(
        row,
        places.has('organisation') ? ['organisation'] : ['department'],
      );
      const position = firstText(row, places.has('position') ? ['position'] : ['rank']);
      const nationality = firstText(row, ['nationality']);
      const contact = first(row, ['contact'], (text) => readContact(text));
      return {
        row: row.index,
        name: name.latin || name.arabic,
        nameOther: name.latin === '' ? null : name.arabic || null,
        sex: readRowSex(row, name.sex),
        organisation: hasOrganisation ? organisation : heading,
        position,
        phone: first(row, ['mobile', 'phone'], readPhone) ?? contact?.phone ?? null,
        email: first(row, ['email'], readEmail) ?? contact?.email ?? null,
        nationality: nationality === null ? null : readNationality(nationality),
        birthYear: first(row, ['birth'], readBirthYear),
        ageBand: readRowAge(row),
        attendance: days.map((place) => readDay(row, place)),
      };
    },
  };
}

/** The text of each cell that is covered by a merged one that begins above it, by row and column of the sheet. */
function indexTallMerges({ merges, rows }: Grid): ReadonlyMap<string, string> {
  const rowAt = new Map(rows.map((row) => [row.index, row]));
  const covered = new Map<string, string>();
  for (const { top, bottom, left, right } of merges) {
    const text = bottom > top && left === right ? (rowAt.get(top)?.cells[left] ?? '') : '';
    for (let row = top + 1; text !== '' && row <= bottom; row += 1)
      covered.set(`${row} ${left}`, text);
  }
  return covered;
}
