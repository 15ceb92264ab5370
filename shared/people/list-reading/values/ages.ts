import { toLatinDigits } from '../../../i18n/latin-digits';
import { remember } from './remember';

const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The year in a date or a year of birth. Two digits are of the last century; a bare number is a spreadsheet's date. */
export const readBirthYear: (text: string) => number | null = remember(findBirthYear);

function findBirthYear(text: string): number | null {
  const digits = toLatinDigits(text).trim();
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(digits)?.[1];
  if (year !== undefined) return toYear(Number(year));
  if (/^\d{4,5}(?:\.\d+)?$/.test(digits)) return readSpreadsheetDate(Number(digits));
  const short = /\d{1,2}\s*[/.\-\s]\s*(?:\d{1,2}|\p{L}+\.?)\s*[/.\-\s]\s*['’]?(\d{2})(?!\d)/u.exec(
    digits,
  )?.[1];
  return short === undefined ? null : 1900 + Number(short);
}

function readSpreadsheetDate(days: number): number | null {
  return toYear(new Date(EXCEL_DAY_ZERO + days * DAY).getUTCFullYear());
}

function toYear(year: number): number | null {
  return year >= 1900 && year <= 2030 ? year : null;
}

const bands = [
  [60, '60+'],
  [45, '45-59'],
  [35, '35-44'],
  [25, '25-34'],
  [18, '18-24'],
  [0, 'under 18'],
] as const;

/** A band as written, or the band of an exact age; a year or a date is neither. */
export function readAgeBand(text: string): string | null {
  const digits = toLatinDigits(text).replace(/\s+/g, ' ').trim();
  const numbers = digits.match(/\d+(?:[.,]\d+)?/g) ?? [];
  const [first = ''] = numbers;
  if (numbers.length === 0 || numbers.length > 2 || /\d{4}/.test(digits)) return null;
  if (numbers.length === 2) return digits;
  return isExactAge(digits) ? toBand(Math.floor(Number(first.replace(',', '.')))) : digits;
}

/** "35", "35 ans", "٣٥ سنة"; but "60+", "under 18", "plus de 60 ans" are bands. */
function isExactAge(text: string): boolean {
  return /^\d+(?:[.,]\d+)?(?: ?(?:y\.?o?\.?|yrs?\.?|years?|years old|ans?|سنة|عاما|عامًا|عام|سنه))?$/i.test(
    text,
  );
}

function toBand(age: number): string | null {
  // A lone digit is the code of a band.
  return age < 10 || age > 110 ? null : (bands.find(([from]) => age >= from)?.[1] ?? null);
}
