/**
 * Countries in UN usage, with adjectives of nationality and larger cities.
 * Codes and most names come from i18n-iso-countries 7.14.0, Copyright (c) 2016 widdix GmbH, MIT licence.
 */
import type { Locale } from '../i18n/locales';
import cityData from './cities.json' with { type: 'json' };
import countryData from './countries.json' with { type: 'json' };

export interface Country {
  /** ISO 3166-1 alpha-2 (and XK). */
  readonly code: string;
  readonly alpha3: string;
  readonly names: Readonly<Record<Locale, string>>;
  /** Other names in use, in any of the three languages. */
  readonly aliases: readonly string[];
  /** Adjectives, masculine singular: "Egyptian", "égyptien", "مصري". */
  readonly nationalities: Readonly<Record<Locale, readonly string[]>>;
}

export interface City {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly capital: boolean;
  readonly name: string;
  /** All spellings, in any of the three languages, `name` among them. */
  readonly names: readonly string[];
}

export const countries: readonly Country[] = countryData;
export const cities: readonly City[] = cityData;

const byCode = new Map(countries.map((country) => [country.code, country]));

export function findCountry(code: string): Country | undefined {
  return byCode.get(code);
}

/** The country's name in a language; the code itself for a code that does not exist. */
export function countryName(code: string, locale: Locale): string {
  return byCode.get(code)?.names[locale] ?? code;
}
