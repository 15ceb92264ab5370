import { type Locale, locales } from '../i18n/locales';
import { chooseText, emptyText, type LocalisedText } from '../i18n/localised-text';
import type { Organisation } from './schema';

type Names = Readonly<Pick<Organisation, 'acronym' | 'names'>>;

/** The full name in the language, else in another one, else the acronym. */
export function fullOrganisationName({ acronym, names }: Names, locale: Locale): string {
  return chooseText(names, locale) || acronym;
}

/** What fits a narrow column: the acronym where there is one. */
export function shortOrganisationName({ acronym, names }: Names, locale: Locale): string {
  return acronym || chooseText(names, locale);
}

/** A typed name as the fields of an organisation: capitals without a space are an acronym, and script tells the language. */
export function readOrganisationName(
  text: string,
  locale: Locale,
): { readonly acronym: string; readonly names: LocalisedText } {
  const name = text.trim();
  if (/^[\p{Lu}\p{N}&-]{2,12}$/u.test(name)) return { acronym: name, names: emptyText };
  const isArabic = /\p{Script=Arabic}/u.test(name);
  const latin = locale === 'ar' ? locales[0] : locale;
  return { acronym: '', names: { ...emptyText, [isArabic ? 'ar' : latin]: name } };
}
