import type { Locale } from '../i18n/locales';
import type { Person } from './schema';

type Names = Readonly<Pick<Person, 'nameLatin' | 'nameArabic' | 'certificateName' | 'aliases'>>;

/** The name in the script of the language, else in the other script, else any name that is known, else ''. */
export function chooseDisplayName(person: Names, locale: Locale): string {
  const inScript = locale === 'ar' ? person.nameArabic : person.nameLatin;
  return inScript || person.nameLatin || person.nameArabic || chooseSpareName(person);
}

/** The name in the other script than the language's; '' where `chooseDisplayName` already shows it. */
export function chooseSecondName(person: Names, locale: Locale): string {
  const inOtherScript = locale === 'ar' ? person.nameLatin : person.nameArabic;
  return inOtherScript === chooseDisplayName(person, locale) ? '' : inOtherScript;
}

function chooseSpareName(person: Names): string {
  return person.certificateName || (person.aliases.find((alias) => alias !== '') ?? '');
}
