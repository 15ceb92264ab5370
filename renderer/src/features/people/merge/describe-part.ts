import type { MergePart } from '#shared/people/merging/merge-fields';
import type { EarlierWork, Person } from '#shared/people/schema';
import { countryName } from '#shared/reference/countries';
import { languageName } from '#shared/reference/languages';
import type { I18n } from '../../../i18n/use-i18n';

export interface PartWords {
  readonly i18n: Pick<I18n, 't' | 'locale' | 'date'>;
  readonly organisationName: (id: string | null) => string;
}

/** What a record says in one part, in the user's language; '' for nothing. Several entries stand on lines of their own. */
export function describePart(person: Person, part: MergePart, words: PartWords): string {
  const { t, locale } = words.i18n;
  switch (part) {
    case 'aliases':
      return person.aliases.join('\n');
    case 'sex':
      return person.sex === 'U' ? '' : t(`people.sex.${person.sex}`);
    case 'age':
      return (
        person.birthYear?.toString() ??
        (person.ageBand === null ? '' : t(`people.ageBand.${person.ageBand}`))
      );
    case 'nationality':
      return person.nationality === null ? '' : countryName(person.nationality, locale);
    case 'work':
      return describeWork({ ...person, from: person.workSince, to: null }, words);
    case 'earlierWork':
      return person.earlierWork.map((entry) => describeWork(entry, words)).join('\n');
    case 'languages':
      return person.languages.map((code) => languageName(code, locale)).join(', ');
    case 'flags':
      return person.flags.map((flag) => t(`people.flags.${flag}`)).join('\n');
    case 'consentList':
      return describeConsent(person.consents.list, words);
    case 'consentContact':
      return describeConsent(person.consents.contact, words);
    case 'consentImage':
      return describeConsent(person.consents.image, words);
    default:
      return person[part];
  }
}

export function describeWork(
  { organisationId, position, from, to }: EarlierWork,
  { organisationName, i18n: { locale } }: PartWords,
): string {
  const years = from || to ? `(${from ?? '…'} – ${to ?? '…'})` : '';
  const separator = locale === 'ar' ? '، ' : ', ';
  return [[organisationName(organisationId), position].filter(Boolean).join(separator), years]
    .filter(Boolean)
    .join(' ');
}

function describeConsent(
  consent: Person['consents']['list'],
  { i18n: { t, date } }: PartWords,
): string {
  if (consent === null) return '';
  const answer = t(consent.given ? 'people.consent.given' : 'people.consent.refused');
  return `${answer}, ${date(consent.on)}, ${t(`people.consentChannel.${consent.channel}`)}`;
}
