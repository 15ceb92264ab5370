import type { Locale } from '#shared/i18n/locales';
import { countries } from '#shared/reference/countries';
import { gcmObjectives } from '#shared/reference/gcm';
import { languageCodes, languageName } from '#shared/reference/languages';
import { sdgGoals, sdgTargets } from '#shared/reference/sdg';
import type { PickerOption } from '../../../ui/EntityPicker';

/** Built-in lists as a picker needs them, in the user's language and findable in all three. */
export function countryOptions(locale: Locale): PickerOption[] {
  const collator = new Intl.Collator(locale);
  return countries
    .map(({ code, alpha3, names, aliases }) => ({
      id: code,
      label: names[locale],
      searchText: [code, alpha3, ...Object.values(names), ...aliases].join(' '),
    }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

export function languageOptions(locale: Locale): PickerOption[] {
  return languageCodes.map((code) => ({
    id: code,
    label: languageName(code, locale),
    searchText: [code, languageName(code, code)].join(' '),
  }));
}

export function sdgGoalOptions(locale: Locale): PickerOption[] {
  return sdgGoals.map(({ number, labels }) => ({
    id: String(number),
    label: `${number}. ${labels[locale]}`,
    searchText: Object.values(labels).join(' '),
  }));
}

export function sdgTargetOptions(locale: Locale): PickerOption[] {
  return sdgTargets.map(({ code, title, labels }) => ({
    id: code,
    label: `${code} ${labels[locale]}`,
    searchText: [title, ...Object.values(labels)].join(' '),
  }));
}

export function gcmOptions(locale: Locale): PickerOption[] {
  return gcmObjectives.map(({ number, title, labels }) => ({
    id: String(number),
    label: `${number}. ${labels[locale]}`,
    searchText: [title, ...Object.values(labels)].join(' '),
  }));
}
