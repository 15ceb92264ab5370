import type { MeasuredColumn } from './measured-column';
import type { ColumnMeaning } from './types';

type Script = 'latin' | 'arabic';

function scriptOf({ values }: MeasuredColumn): Script {
  return values.arabicNames > values.latinNames ? 'arabic' : 'latin';
}

/**
 * "Nom" is the whole name on one list and the family's beside "Prénom" on another, and so are "Name" and "الاسم":
 * decided for each script apart. Where no header names a name, the column that looks most like one is taken.
 */
export function sortOutNames(
  columns: readonly MeasuredColumn[],
  hasHeader: boolean,
): MeasuredColumn[] {
  const parted = (['latin', 'arabic'] as const).reduce(partNames, columns);
  const joined = joinSpreadNames(parted);
  const hasName = joined.some(({ meaning }) => nameMeanings.has(meaning));
  return hasName ? joined : takeLikeliestName(joined, hasHeader);
}

export const nameMeanings: ReadonlySet<ColumnMeaning> = new Set([
  'fullName',
  'givenName',
  'middleName',
  'familyName',
]);

function partNames(columns: readonly MeasuredColumn[], script: Script): readonly MeasuredColumn[] {
  const inScript = columns.filter(
    (column) => nameMeanings.has(column.meaning) && scriptOf(column) === script,
  );
  const has = (meaning: ColumnMeaning) => inScript.some((column) => column.meaning === meaning);
  // Beside the father's name, one word is the given name and several are a whole one.
  const isBeforeFather = () =>
    has('middleName') &&
    inScript.some(({ isBareName, values }) => isBareName && values.singleWords > 0.6);
  const bare: ColumnMeaning | null =
    has('givenName') && !has('familyName')
      ? 'familyName'
      : !has('givenName') && (has('familyName') || isBeforeFather())
        ? 'givenName'
        : null;
  if (bare === null) return columns;
  return columns.map((column) =>
    inScript.includes(column) &&
    column.meaning === 'fullName' &&
    (column.isBareName || column.values.singleWords > 0.6)
      ? { ...column, meaning: bare }
      : column,
  );
}

/** One header merged over two columns of parts: they are joined in their order. */
function joinSpreadNames(columns: readonly MeasuredColumn[]): MeasuredColumn[] {
  return columns.map((column, place) => {
    const isSameAs = (other: MeasuredColumn | undefined) =>
      other?.meaning === 'fullName' &&
      other.header === column.header &&
      scriptOf(other) === scriptOf(column);
    if (column.meaning !== 'fullName') return column;
    if (isSameAs(columns[place - 1])) return { ...column, meaning: 'familyName' };
    return isSameAs(columns[place + 1]) ? { ...column, meaning: 'givenName' } : column;
  });
}

const personMeanings: ReadonlySet<ColumnMeaning> = new Set([
  'sex',
  'femaleMark',
  'maleMark',
  'civility',
  'phone',
  'mobile',
  'email',
  'birth',
  'nationality',
]);

/** Names differ from row to row, offices and positions do not. */
function takeLikeliestName(
  columns: readonly MeasuredColumn[],
  hasHeader: boolean,
): MeasuredColumn[] {
  // A header that is not known heads names only where the list surely is one of people.
  const isOfPeople = columns.some(({ meaning }) => personMeanings.has(meaning));
  const likeness = (column: MeasuredColumn) => {
    const { latinNames, arabicNames, variety, filled } = column.values;
    if (column.meaning !== 'unknown' || filled < 2) return 0;
    if (hasHeader && column.header !== '' && !isOfPeople) return 0;
    return Math.max(latinNames, arabicNames) * variety;
  };
  const best = columns.reduce<MeasuredColumn | null>(
    (found, column) =>
      likeness(column) > Math.max(0.5, found ? likeness(found) : 0) ? column : found,
    null,
  );
  return columns.map((column) =>
    column === best ? { ...column, meaning: 'fullName', confidence: 0.5 } : column,
  );
}
