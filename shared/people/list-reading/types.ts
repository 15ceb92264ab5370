import type { ImportedTable } from '../../documents/schema';
import type { Sex } from '../schema';

/** What a column of a list can hold. `ignored` is known and not read, like an identity number or remarks. */
export const columnMeanings = [
  'number',
  'fullName',
  'givenName',
  'middleName',
  'familyName',
  'civility',
  'sex',
  'femaleMark',
  'maleMark',
  'organisation',
  'department',
  'position',
  'rank',
  'phone',
  'mobile',
  'email',
  'contact',
  'nationality',
  'country',
  'birth',
  'age',
  'ageMark',
  'attendance',
  'role',
  'otherPerson',
  'ignored',
  'unknown',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

export interface ListColumn {
  /** In the sheet as it was imported, from 0. */
  readonly index: number;
  /** As the list heads it; two header rows are joined from the upper one down. */
  readonly header: string;
  readonly meaning: ColumnMeaning;
  /** From 0 to 1; 1 is what the user said. */
  readonly confidence: number;
}

export type RowKind =
  | 'title'
  | 'header'
  | 'person'
  | 'heading'
  | 'total'
  | 'legend'
  | 'trainer'
  | 'note'
  | 'unnamed'
  | 'empty';

export type Mark = 'present' | 'absent' | 'unknown';

/** What a row says of a person; `null` where it says nothing. */
export interface ListedPerson {
  readonly row: number;
  /** The Latin name where there is one. */
  readonly name: string;
  /** The same name in Arabic script, beside a Latin one. */
  readonly nameOther: string | null;
  readonly sex: Sex;
  readonly organisation: string | null;
  readonly position: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string | null;
  readonly birthYear: number | null;
  readonly ageBand: string | null;
  /** One for each of the list's days. */
  readonly attendance: readonly Mark[];
}

export interface PeopleList {
  /** `null` for a file that has no named sheets. */
  readonly sheet: string | null;
  /** Which sheet of the workbook it is, from 0; -1 for a workbook without any. */
  readonly sheetIndex: number;
  readonly headerRows: readonly number[];
  readonly columns: readonly ListColumn[];
  readonly days: readonly string[];
  readonly people: readonly ListedPerson[];
  readonly rows: readonly { readonly index: number; readonly kind: RowKind }[];
}

/** What the user said; it stands above everything found. */
export interface ReadListOptions {
  /** What columns mean, by their index. */
  readonly columns?: Readonly<Record<number, ColumnMeaning>>;
  /** The sheet with the list, from 0. */
  readonly sheet?: number;
  /** The first row of its header in the sheet, from 0; `null` for a list without one. */
  readonly headerRow?: number | null;
  /** Rows that are people whatever they look like, by their place in the sheet. */
  readonly people?: readonly number[];
}

export type Workbook = Pick<ImportedTable, 'sheets'>;
export type Sheet = Workbook['sheets'][number];
