import type { Cell } from '../../documents/schema';
import {
  type ColumnMeaning,
  type ListedPerson,
  type PeopleList,
  readCellText,
} from '../list-reading/index';
import { contradicts, describeIdentity, type IdentityKeys } from './identity';
import { readFineMark } from './read-mark';
import { readValues, saysSomething, type UnreadCells } from './read-values';
import type { Register } from './register';
import { createSharer } from './share-lists';
import type { ListedValues, ListLine } from './types';

type Rows = readonly (readonly Cell[])[];

interface ListLineReader {
  /** The line of a person or of a row without a name. Rows are given from the top down. */
  readonly readPerson: (person: ListedPerson) => ListLine;
  readonly readNameless: (row: number) => ListLine;
}

/** Turns what was read on a list into lines with their marks, each beside those above it. */
export function createLineReader(
  list: PeopleList,
  rows: Rows,
  register: Register,
  findOrganisation: (name: string) => string | null,
): ListLineReader {
  const columns = groupColumns(list);
  const days = columns.get('attendance') ?? [];
  const findUnread = createUnreadFinder(columns, rows);
  const findRepeated = createRepeatFinder();
  const shareMarks = createSharer<ListLine['marks']>();

  const readPerson = (person: ListedPerson): ListLine => {
    const { row } = person;
    const { values, problems } = readValues(person, findUnread(person), findOrganisation);
    const marks = shareMarks(
      days.map((column, day) =>
        readFineMark(readCellText(rows[row]?.[column]), person.attendance[day] ?? 'unknown'),
      ),
    );
    const line = { row, values, problems, marks };
    if (problems.includes('name-missing')) return { ...line, ...nobody, state: 'bad' };
    const keys = describeIdentity(values);
    const match = register.matchQuickly(values, keys);
    const knownId = match?.state === 'known' ? (match.candidates[0]?.personId ?? null) : null;
    const repeats = findRepeated({ row, values, keys }, knownId);
    const isOpen = match === null;
    const { state, candidates } = match ?? { state: 'new' as const, candidates: [] };
    return {
      ...line,
      state: repeats === null ? state : 'doubtful',
      candidates,
      repeats,
      isOpen,
    };
  };

  return {
    readPerson,
    readNameless: (row) => ({
      row,
      values: noValues,
      problems: ['name-missing'],
      marks: days.map(() => null),
      ...nobody,
      state: 'bad',
    }),
  };
}

const nobody = { candidates: [], repeats: null, isOpen: false } as const;

/** Of a row that says nothing. */
export const noValues: ListedValues = {
  nameLatin: '',
  nameArabic: '',
  sex: 'U',
  organisation: '',
  organisationId: null,
  position: '',
  phone: '',
  email: '',
  nationality: null,
  birthYear: null,
  ageBand: null,
};

type ColumnsByMeaning = ReadonlyMap<ColumnMeaning, readonly number[]>;

function groupColumns(list: PeopleList): ColumnsByMeaning {
  const columns = new Map<ColumnMeaning, number[]>();
  for (const { meaning, index } of list.columns) {
    columns.set(meaning, [...(columns.get(meaning) ?? []), index]);
  }
  return columns;
}

/** Finds the cells that were filled in vain. A column of contacts holds a phone or an e-mail, so it promises neither. */
function createUnreadFinder(
  columns: ColumnsByMeaning,
  rows: Rows,
): (person: ListedPerson) => UnreadCells {
  const at = (...meanings: readonly ColumnMeaning[]) =>
    meanings.flatMap((meaning) => columns.get(meaning) ?? []);
  const places = {
    sex: at('sex'),
    phone: at('phone', 'mobile'),
    email: at('email'),
    nationality: at('nationality'),
    birth: at('birth'),
    age: at('age'),
  };
  return (person) => {
    const isFilled = (indexes: readonly number[]) =>
      indexes.some((column) => saysSomething(rows[person.row]?.[column]));
    return {
      sex: person.sex === 'U' && isFilled(places.sex),
      phone: person.phone === null && isFilled(places.phone),
      email: person.email === null && isFilled(places.email),
      nationality: person.nationality === null && isFilled(places.nationality),
      birthYear: person.birthYear === null && isFilled(places.birth),
      age: person.ageBand === null && isFilled(places.age),
    };
  };
}

interface Seen {
  readonly row: number;
  readonly values: ListedValues;
  readonly keys: IdentityKeys;
}

/**
 * Finds the row above in which the same person stands: the same known one, or the same name with nothing that speaks
 * for two people. A phone or an office alone never makes one person of two lines.
 */
function createRepeatFinder(): (own: Seen, knownId: string | null) => number | null {
  const seen = new Map<string, Seen[]>();
  return (own, knownId) => {
    const { names } = own.keys;
    let found: number | null = null;
    for (const key of knownId === null ? names : [...names, knownId]) {
      const others = seen.get(key);
      found ??= others?.find((other) => key === knownId || isAlike(other, own))?.row ?? null;
      if (others) others.push(own);
      else seen.set(key, [own]);
    }
    return found;
  };
}

function isAlike(one: Seen, other: Seen): boolean {
  if (contradicts(one.values, other.values)) return false;
  if (one.keys.contacts.some((key) => other.keys.contacts.includes(key))) return true;
  const differs = (field: 'phone' | 'email' | 'organisation') =>
    one.values[field] !== '' &&
    other.values[field] !== '' &&
    one.values[field] !== other.values[field];
  return !differs('phone') && !differs('email') && !differs('organisation');
}
