import type { Locale } from './locales';

/**
 * Names and places side by side, with the comma of the language. Each is isolated, so that a Latin name in
 * an Arabic list, or the other way round, leaves the order of the list as it is.
 */
export function joinList(
  parts: readonly (string | null | undefined)[],
  locale: Locale,
  separator: string = locale === 'ar' ? '، ' : ', ',
): string {
  return parts
    .filter((part): part is string => Boolean(part))
    .map(isolate)
    .join(separator);
}

/** A text whose direction leaves that of its surroundings alone. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

const clauseMarks: Readonly<Record<Locale, string>> = { en: '; ', fr: '\u202f; ', ar: '؛ ' };

/** Parts of one sentence, with the semicolon of the language. */
export function joinClauses(clauses: readonly string[], locale: Locale): string {
  return clauses.filter((clause) => clause !== '').join(clauseMarks[locale]);
}
