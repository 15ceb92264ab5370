/** What stands in the cells of a list of participants, read cautiously: doubtful means empty, with the problem named. */
import type { Cell } from '../documents/schema';
import { foldText } from '../i18n/fold-text';
import { toLatinDigits } from '../i18n/latin-digits';
import { locales } from '../i18n/locales';
import { countries } from '../reference/countries';
import type { Sex } from './schema';

/** The text of a cell on one line. */
export function readText(cell: Cell | undefined): string {
  return String(cell ?? '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

const sexWords: Readonly<Record<Sex, string>> = {
  F: 'f female woman w femme féminin fille أنثى انثي امرأة سيدة مؤنث إناث',
  M: 'm male man h homme masculin garçon ذكر رجل مذكر ذكور',
  X: 'x other autre آخر أخرى',
  U: 'u unknown inconnu',
};

const sexOf = new Map<string, Sex>(
  Object.entries(sexWords).flatMap(([sex, words]) =>
    words.split(' ').map((word) => [foldText(word), sex as Sex] as const),
  ),
);
for (const phrase of [
  'not stated',
  'prefer not to say',
  'non renseigné',
  'préfère ne pas répondre',
  'غير محدد',
  'أفضل عدم الإجابة',
]) {
  sexOf.set(foldText(phrase), 'U');
}

/** `undefined` for a word that is not understood; an empty cell is "not stated". */
export function readSex(text: string): Sex | undefined {
  return sexOf.get(foldText(text));
}

/** A year, or the year of a date; `undefined` for what cannot be somebody's year of birth. */
export function readBirthYear(text: string): number | null | undefined {
  if (text === '') return null;
  const match = /^(\d{4})(?:\.0)?$|^(\d{4})-\d\d-\d\d|[/.-](\d{4})$/.exec(toLatinDigits(text));
  const year = Number(match?.[1] ?? match?.[2] ?? match?.[3]);
  return year >= 1900 && year <= 2100 ? year : undefined;
}

/** Names, codes and adjectives of each country, the adjectives in both genders. */
const countryOf = new Map(
  countries.flatMap(({ code, alpha3, names, aliases, nationalities }) => {
    const adjectives = locales.flatMap((locale) => nationalities[locale].flatMap(inBothGenders));
    const all = [code, alpha3, ...Object.values(names), ...aliases, ...adjectives];
    return all.map((word) => [foldText(word), code] as const);
  }),
);

function inBothGenders(adjective: string): string[] {
  const isArabic = /\p{Script=Arabic}/u.test(adjective);
  return isArabic ? [adjective, `${adjective}ة`] : [adjective, `${adjective}e`, `${adjective}ne`];
}

/** ISO 3166-1 alpha-2; `undefined` for a country that is not understood. */
export function readNationality(text: string): string | null | undefined {
  return text === '' ? null : countryOf.get(foldText(text));
}

/** `undefined` for what cannot be an address. */
export function readEmail(text: string): string | undefined {
  const address = text.replace(/^mailto:/i, '').toLowerCase();
  return address === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? address : undefined;
}
