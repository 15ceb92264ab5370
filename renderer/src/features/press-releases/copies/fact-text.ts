import type { EventFacts, FactName } from '#shared/press-releases/near-copies';
import { formatPartialDate } from '#shared/press-releases/partial-date';
import { countryName } from '#shared/reference/countries';
import type { I18n } from '../../../i18n/use-i18n';

/** A fact as the user reads it; '' when it is not known. */
export function factText(facts: EventFacts, name: FactName, i18n: I18n): string {
  const { locale, digits, number } = i18n;
  switch (name) {
    case 'title':
      return facts.titles[0] ?? '';
    case 'startDate':
    case 'endDate': {
      const date = facts[name];
      return date === null ? '' : formatPartialDate(date, locale, digits);
    }
    case 'country':
      return facts.country === null ? '' : countryName(facts.country, locale);
    case 'city':
      return facts.city ?? '';
    case 'organisers':
    case 'funders':
      return [...new Set(facts[name])].join(locale === 'ar' ? '، ' : ', ');
    default: {
      const count = facts[name];
      return count === null ? '' : number(count);
    }
  }
}
