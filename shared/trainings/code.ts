import { findCountry } from '../reference/countries';

/** Offices that have not set their country still get a code that sorts by year. */
const NO_COUNTRY = 'TRG';

/**
 * The next reference of a country and year, such as `EGY-2026-0008` after `EGY-2026-0007`: one more than
 * the highest in use, so that the number of a deleted training does not come back.
 */
export function proposeCode(
  country: string | null,
  year: number,
  codesInUse: Iterable<string>,
): string {
  const prefix = `${(country && findCountry(country)?.alpha3) ?? NO_COUNTRY}-${year}-`;
  let highest = 0;
  for (const code of codesInUse) {
    const number = code.startsWith(prefix) ? code.slice(prefix.length) : '';
    if (/^\d{1,6}$/.test(number)) highest = Math.max(highest, Number(number));
  }
  return `${prefix}${String(highest + 1).padStart(4, '0')}`;
}
