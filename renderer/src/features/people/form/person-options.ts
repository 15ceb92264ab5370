import type { Locale } from '#shared/i18n/locales';
import { countries } from '#shared/reference/countries';
import { languageCodes, languageName } from '#shared/reference/languages';
import type { PickerOption } from '../../../ui/EntityPicker';

/** Countries by name in the user's language; found by their names and adjectives in all three. */
export function listCountries(locale: Locale): PickerOption[] {
  const collator = new Intl.Collator(locale);
  return countries
    .map(({ code, alpha3, names, aliases, nationalities }) => ({
      id: code,
      label: names[locale],
      searchText: [
        ...[code, alpha3, ...aliases],
        ...Object.values(names),
        ...Object.values(nationalities).flat(),
      ].join(' '),
    }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

export function listLanguages(locale: Locale): PickerOption[] {
  return languageCodes.map((code) => ({
    id: code,
    label: languageName(code, locale),
    searchText: `${code} ${languageName(code, code)}`,
  }));
}
