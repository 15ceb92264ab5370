/** Languages in which trainings are held: those of the offices first, then those of the people they work with. */
export const languageCodes = [
  'ar',
  'en',
  'fr',
  'es',
  'pt',
  'it',
  'de',
  'tr',
  'ru',
  'uk',
  'fa',
  'ps',
  'ur',
  'hi',
  'bn',
  'ku',
  'am',
  'ti',
  'om',
  'so',
  'sw',
  'ha',
  'ff',
  'wo',
  'bm',
] as const;

/** The name of a language, by its ISO 639-1 code, in another one. */
export function languageName(code: string, inLanguage: string): string {
  const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
}
