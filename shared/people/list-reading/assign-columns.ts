import { type ColumnValues, measureColumns } from './column-values';
import { namesOneDay } from './day-label';
import { isAgeBand, isDayHeader, type ListHeader } from './find-header';
import type { Grid } from './grid';
import { type HeaderMeaning, isGroupHeader, readHeaderMeaning } from './header-meaning';
import type { Legend } from './legend';
import type { MeasuredColumn } from './measured-column';
import { nameMeanings, sortOutNames } from './name-columns';
import type { ColumnMeaning, ListColumn, ReadListOptions } from './types';
import { readSexWord } from './values/sex';

/** What each column means: by its header, and by its values where the header is silent, ambiguous or wrong. */
export function assignColumns(
  grid: Grid,
  header: ListHeader | null,
  legend: Legend,
  options: ReadListOptions,
): MeasuredColumn[] {
  const body = grid.rows.slice(header?.end ?? 0);
  const texts = header?.texts ?? [];
  const measured = measureColumns(body, grid.width, legend, texts).map((values, index) =>
    describeColumn(index, dropNameOfGroup(texts, index), values),
  );
  const named = sortOutNames(measured, header !== null);
  return takeLikeliestOffice(dropWeakCountry(named), header !== null).map((column) => {
    const meaning = options.columns?.[column.index];
    return meaning ? { ...column, meaning, confidence: 1 } : column;
  });
}

/** "Identité" over a first name, a family name and a number of which nothing is known: the number is no name. */
function dropNameOfGroup(
  headers: readonly (readonly string[])[],
  index: number,
): readonly string[] {
  const own = headers[index] ?? [];
  const [upper = ''] = own;
  const isSilent =
    own.length > 1 &&
    own.slice(1).every((text) => readHeaderMeaning(text) === null && text.length > 2);
  if (!isSilent || readHeaderMeaning(upper)?.meaning !== 'fullName') return own;
  const isOverOthers = headers.some(
    (texts, place) =>
      place !== index &&
      texts[0] === upper &&
      nameMeanings.has(readHeaderMeaning(texts.at(-1) ?? '')?.meaning ?? 'unknown'),
  );
  return isOverOthers ? own.slice(1) : own;
}

function describeColumn(
  index: number,
  texts: readonly string[],
  values: ColumnValues,
): MeasuredColumn {
  const said = readTexts(texts, values);
  const decided = weighValues(said, values, texts);
  return {
    index,
    header: joinLabel(texts),
    texts,
    values,
    isBareName: said?.isBareName ?? false,
    ...decided,
  };
}

/** "Jour 1" above "Matin" is one day; a word above that only says "attendance" is left out of its name. */
function joinLabel(texts: readonly string[]): string {
  const [upper = ''] = texts;
  const isIdle =
    texts.length > 1 &&
    (isGroupHeader(upper) || isGeneralAttendance(upper)) &&
    texts.slice(1).some(isDayHeader);
  return (isIdle ? texts.slice(1) : texts).join(' ').replaceAll('\n', ' ');
}

function isGeneralAttendance(text: string): boolean {
  return (
    readHeaderMeaning(text)?.meaning === 'attendance' &&
    !/\d/.test(text) &&
    !/^(?:day|jour|اليوم|يوم|session|séance|الجلسة)/i.test(text)
  );
}

/** The lowest text decides, and the one above it where that is silent. */
function readTexts(texts: readonly string[], values: ColumnValues): HeaderMeaning | null {
  const found = texts.map(readHeaderMeaning);
  const meanings = found.map((each) => each?.meaning);
  if (meanings.includes('otherPerson'))
    return { meaning: 'otherPerson', confidence: 0.9, isBareName: false };
  const lowest = texts.at(-1) ?? '';
  const isTicked = values.sexes < 0.9 && values.marks > 0.6;
  const ofDay = texts.some(isDayHeader) && meanings.every(isOfDay);
  if (ofDay) return { meaning: 'attendance', confidence: 0.9, isBareName: false };
  const mark = isTicked ? readSexMark(lowest) : null;
  if (mark) return { meaning: mark, confidence: 0.9, isBareName: false };
  if (isAgeBand(lowest) && values.marks > 0.6) {
    return { meaning: 'ageMark', confidence: 0.9, isBareName: false };
  }
  return found.findLast((each) => each !== null) ?? null;
}

/** Under a day stand "AM", "ص" or "م", which alone heads the numbers. */
function isOfDay(meaning: ColumnMeaning | undefined): boolean {
  return meaning === undefined || meaning === 'attendance' || meaning === 'number';
}

function readSexMark(text: string): 'femaleMark' | 'maleMark' | null {
  const sex = readSexWord(text);
  return sex === 'F' ? 'femaleMark' : sex === 'M' ? 'maleMark' : null;
}

type Decision = Pick<ListColumn, 'meaning' | 'confidence'>;

/** Values overrule a header only where they can be nothing else. */
function weighValues(
  said: HeaderMeaning | null,
  values: ColumnValues,
  texts: readonly string[],
): Decision {
  const meaning = said?.meaning;
  const keep = { meaning: meaning ?? 'unknown', confidence: said?.confidence ?? 0 } as const;
  if (meaning === 'otherPerson') return keep;
  if (isRole(values) && (meaning === undefined || meaning === 'ignored')) {
    return { meaning: 'role', confidence: 0.7 };
  }
  if (meaning === 'ignored') return keep;
  if (meaning === 'attendance') return weighAttendance(values, texts);
  if (values.filled === 0) return keep;
  if (values.emails > 0.2) {
    const hasPhones =
      values.phones > 0.2 || meaning === 'contact' || meaning === 'phone' || meaning === 'mobile';
    return { meaning: hasPhones ? 'contact' : 'email', confidence: 0.95 };
  }
  switch (meaning) {
    case undefined:
    case 'unknown':
      return guessByValues(values, texts);
    case 'contact':
    case 'number':
      // "م" heads the numbers and the afternoons.
      if (meaning === 'number' && values.integers < 0.3 && values.marks > 0.8)
        return { meaning: 'attendance', confidence: 0.7 };
      return meaning === 'number' && values.integers < 0.3 && values.phones > 0.6
        ? { meaning: 'phone', confidence: 0.6 }
        : keep;
    case 'age':
      return values.dates > 0.5 ? { meaning: 'birth', confidence: 0.8 } : keep;
    case 'birth':
      return values.dates < 0.2 && values.ages > 0.6 ? { meaning: 'age', confidence: 0.8 } : keep;
    case 'civility':
    case 'familyName':
    case 'position':
      return weighTitle(meaning, values, keep);
    case 'role':
      return values.participants > 0.4 ? keep : { meaning: 'position', confidence: 0.7 };
    case 'sex':
      return values.sexes + values.titles < 0.3 && values.filled > 3
        ? { meaning: 'unknown', confidence: 0.3 }
        : keep;
    case 'fullName':
      return values.sexes > 0.8 && values.distinct <= 4
        ? { meaning: 'sex', confidence: 0.6 }
        : keep;
    default:
      return keep;
  }
}

/** "Title" is Mrs on one list and Head of unit on another; اللقب a family's name or a title. */
function weighTitle(meaning: ColumnMeaning, values: ColumnValues, keep: Decision): Decision {
  if (values.titles > 0.5) return { meaning: 'civility', confidence: 0.9 };
  if (meaning === 'civility') return { meaning: 'position', confidence: 0.7 };
  return meaning === 'position' && isRole(values) ? { meaning: 'role', confidence: 0.7 } : keep;
}

/** Nothing but "participant" and "trainer". A list of people who all are trainers is none of roles. */
function isRole({ participants, trainers, distinct }: ColumnValues): boolean {
  return participants > 0.3 && participants + trainers > 0.8 && distinct <= 5;
}

/** A signature column is one of days as soon as somebody has signed; sums and percentages are none. */
function weighAttendance(values: ColumnValues, texts: readonly string[]): Decision {
  const isSigned = texts.some((text) => /sign|émarg|emarg|توقيع|إمضاء|امضاء/i.test(text));
  const isMarks = values.filled > 0 && values.marks >= (isSigned ? 0.3 : 0.6);
  return isMarks
    ? { meaning: 'attendance', confidence: 0.9 }
    : { meaning: 'ignored', confidence: 0.8 };
}

/** A column without a known header, known by what stands in it. */
function guessByValues(values: ColumnValues, texts: readonly string[]): Decision {
  const guesses: readonly (readonly [boolean, ColumnMeaning, number])[] = [
    [values.titles > 0.6, 'civility', 0.7],
    [values.sexes > 0.8 && values.distinct <= 4 && values.marks < 0.99, 'sex', 0.7],
    [values.integers > 0.9 && values.variety > 0.9 && values.distinct > 3, 'number', 0.5],
    [texts.length > 0 && texts.some(namesOneDay) && values.marks > 0.6, 'attendance', 0.8],
    [texts.length === 0 && values.marks > 0.8 && values.integers < 0.5, 'attendance', 0.5],
    [texts.length === 0 && values.phones > 0.6, 'phone', 0.7],
    [texts.length === 0 && values.dates > 0.6, 'birth', 0.6],
    [texts.length === 0 && values.countries > 0.7, 'nationality', 0.6],
  ];
  const [, meaning, confidence] = guesses.find(([holds]) => holds) ?? [true, 'unknown', 0];
  return { meaning, confidence };
}

/**
 * Where no header says who employs people, the column of ministries, associations and the like does. A list without
 * any header has beside it one of positions, if one more column holds texts.
 */
function takeLikeliestOffice(
  columns: readonly MeasuredColumn[],
  hasHeader: boolean,
): readonly MeasuredColumn[] {
  if (columns.some(({ meaning }) => offices.has(meaning))) return columns;
  const texts = columns.filter(isUnknownText);
  const office = texts.find(({ values }) => values.countOffices() > (hasHeader ? 0.6 : 0.3));
  if (!office) return columns;
  const others = texts.filter((column) => column !== office);
  const position = hasHeader || others.length !== 1 ? undefined : others[0];
  return columns.map((column) =>
    column === office
      ? { ...column, meaning: 'organisation', confidence: 0.5 }
      : column === position
        ? { ...column, meaning: 'position', confidence: 0.4 }
        : column,
  );
}

const offices: ReadonlySet<ColumnMeaning> = new Set(['organisation', 'department']);

function isUnknownText({ meaning, values }: MeasuredColumn): boolean {
  const { filled, latinNames, arabicNames } = values;
  return meaning === 'unknown' && filled > 1 && latinNames + arabicNames > 0.6;
}

/** "Country" alone is where people come from, unless another column says nationality. */
function dropWeakCountry(columns: readonly MeasuredColumn[]): MeasuredColumn[] {
  const hasNationality = columns.some(({ meaning }) => meaning === 'nationality');
  return columns.map((column) =>
    column.meaning === 'country'
      ? {
          ...column,
          meaning: hasNationality || column.values.countries < 0.3 ? 'ignored' : 'nationality',
        }
      : column,
  );
}
