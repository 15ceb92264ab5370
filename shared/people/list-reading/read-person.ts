import type { Sex } from '../schema';
import type { Grid, GridRow } from './grid';
import type { Legend } from './legend';
import type { Places } from './person-name';
import { createRowCells } from './row-cells';
import type { ClassifiedRow } from './row-kinds';
import type { ColumnMeaning, ListedPerson, Mark } from './types';
import { readAgeBand, readBirthYear } from './values/ages';
import { readContact, readEmail, readPhone } from './values/contacts';
import { readMark } from './values/marks';
import { readTitleSex } from './values/names';
import { readNationality } from './values/nationality';
import { readSex } from './values/sex';

interface ListPlaces {
  readonly places: Places;
  /** The texts above columns that are ticked for an age band. */
  readonly ageLabels: ReadonlyMap<number, string>;
}

/** A reader of the rows of one list, to be called from the top of the list down. */
export function createPersonReader(
  grid: Grid,
  { places, ageLabels }: ListPlaces,
  legend: Legend,
): (row: ClassifiedRow) => ListedPerson {
  const { takeText, takeValue } = createRowCells(grid);
  const columns = listFieldColumns(places);
  const isTicked = (text: string) => readMark(text, legend.marks) === 'present' || null;

  function readRowSex(row: GridRow, titleSex: Sex | null): Sex {
    return (
      takeValue(row, columns.sex, (text) => readSex(text, legend.sexes)) ??
      (takeValue(row, columns.female, isTicked) ? 'F' : null) ??
      (takeValue(row, columns.male, isTicked) ? 'M' : null) ??
      takeValue(row, columns.civility, readTitleSex) ??
      titleSex ??
      'U'
    );
  }

  function readRowAge(row: GridRow): string | null {
    const ticked = columns.ageMark.find((column) => isTicked(row.cells[column] ?? ''));
    return takeValue(row, columns.age, readAgeBand) ?? ageLabels.get(ticked ?? -1) ?? null;
  }

  function readDay(row: GridRow, column: number): Mark {
    const text = row.cells[column] ?? '';
    return text === '' ? legend.emptyMark : (readMark(text, legend.marks) ?? 'unknown');
  }

  return ({ row, name, heading }) => {
    const organisation = takeText(row, columns.organisation);
    const position = takeText(row, columns.position);
    const nationality = takeText(row, columns.nationality);
    return {
      row: row.index,
      name: name.latin || name.arabic,
      nameOther: (name.latin !== '' && name.arabic) || null,
      sex: readRowSex(row, name.sex),
      organisation: columns.organisation.length > 0 ? organisation : heading,
      position,
      phone:
        takeValue(row, columns.phone, readPhone) ?? takeValue(row, columns.contact, readPhonePart),
      email:
        takeValue(row, columns.email, readEmail) ?? takeValue(row, columns.contact, readEmailPart),
      nationality: nationality === null ? null : readNationality(nationality),
      birthYear: takeValue(row, columns.birth, readBirthYear),
      ageBand: readRowAge(row),
      attendance: columns.days.map((column) => readDay(row, column)),
    };
  };
}

function readPhonePart(text: string): string | null {
  return readContact(text).phone;
}

function readEmailPart(text: string): string | null {
  return readContact(text).email;
}

/** The columns of each field; a department stands in for the organisation, and a rank for the position. */
function listFieldColumns(places: Places) {
  const at = (...meanings: readonly ColumnMeaning[]) =>
    meanings.flatMap((meaning) => places.get(meaning) ?? []);
  return {
    sex: at('sex'),
    female: at('femaleMark'),
    male: at('maleMark'),
    civility: at('civility'),
    organisation: places.has('organisation') ? at('organisation') : at('department'),
    position: places.has('position') ? at('position') : at('rank'),
    phone: at('mobile', 'phone'),
    email: at('email'),
    contact: at('contact'),
    nationality: at('nationality'),
    birth: at('birth'),
    age: at('age'),
    ageMark: at('ageMark'),
    days: at('attendance'),
  } as const;
}
