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
    .filter((part) => part)
    .map((part) => `\u2068${part}\u2069`)
    .join(separator);
}
