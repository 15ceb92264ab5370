import type { Locale } from '#shared/i18n/locales';
import { type Sex, sexes } from '#shared/people/schema';

/** The letter of each sex in the user's language; it stands on the button. */
export const sexKeys: Readonly<Record<Locale, Readonly<Record<Sex, string>>>> = {
  en: { F: 'f', M: 'm', X: 'x', U: 'u' },
  fr: { F: 'f', M: 'h', X: 'x', U: 'n' },
  ar: { F: 'ا', M: 'ذ', X: 'خ', U: 'غ' },
};

/** The sex that a key stands for: a letter of the language, F, M, X and U in any of them, or the digits 1 to 4. */
export function sexOfKey(key: string, locale: Locale): Sex | undefined {
  const pressed = key.toLowerCase().replace(/[أإآ]/, 'ا');
  const own = sexes.find((sex) => sexKeys[locale][sex] === pressed);
  return own ?? sexes.find((sex) => sex.toLowerCase() === pressed) ?? sexes[digitOf(pressed) - 1];
}

function digitOf(key: string): number {
  const code = key.codePointAt(0) ?? 0;
  return /^[0-9٠-٩]$/.test(key) ? code & 15 : 0;
}
