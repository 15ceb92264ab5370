import type { Cell } from '../../documents/schema';
import { type ColumnMeaning, type PeopleList, readCellText } from '../list-reading/index';
import { saysSomething } from './read-values';

type Rows = readonly (readonly Cell[])[];

/**
 * Rows that name nobody though something stands in them: numbered ones, and those with a sex, a phone or an address and
 * more beside it. A number that was printed beforehand is nothing, a note under the list is a note.
 */
export function listNamelessRows(list: PeopleList, rows: Rows): readonly number[] {
  const said = list.columns.filter(({ meaning }) => !idle.has(meaning));
  return list.rows.flatMap(({ index, kind }) => {
    if (kind !== 'unnamed' && kind !== 'note' && kind !== 'total') return [];
    const cells = said.map(({ meaning, index: column }) => ({
      meaning,
      text: readCellText(rows[index]?.[column]),
    }));
    const filled = cells.filter(({ text }) => saysSomething(text));
    const isFound = kind === 'unnamed' ? filled.length > 0 : isOfPerson(filled);
    return isFound ? [index] : [];
  });
}

interface SaidCell {
  readonly meaning: ColumnMeaning;
  readonly text: string;
}

/** No name, but a value that only a person has, and a word beside it: the number of women below a list is none. */
function isOfPerson(filled: readonly SaidCell[]): boolean {
  const own = filled.find(isOwnValue);
  return (
    own !== undefined &&
    filled.every(({ meaning }) => !nameMeanings.has(meaning)) &&
    filled.some((cell) => cell !== own && /\p{L}{3}/u.test(cell.text))
  );
}

const nameMeanings: ReadonlySet<ColumnMeaning> = new Set([
  'fullName',
  'givenName',
  'middleName',
  'familyName',
]);

const idle: ReadonlySet<ColumnMeaning> = new Set([
  'number',
  'ignored',
  'unknown',
  'attendance',
  'otherPerson',
]);

/** Values that belong to one person, in the column for them. */
function isOwnValue({ meaning, text }: SaidCell): boolean {
  if (meaning === 'sex') return text.length < 10;
  if (meaning === 'email') return text.includes('@');
  const isPhone = meaning === 'phone' || meaning === 'mobile' || meaning === 'contact';
  return isPhone && text.replace(/\D/g, '').length >= 6;
}
