import type { MessageKey, Translate } from '#shared/i18n/translator';

const PREFIX = 'errors.';

/** The sentence for an error that carries a code; any other error gets the one for `unexpected`. */
export function errorText(t: Translate, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';
  const text = t(`${PREFIX}${code}` as MessageKey);
  // i18next answers a key that it does not know with the key itself.
  return text.startsWith(PREFIX) ? t('errors.unexpected') : text;
}
