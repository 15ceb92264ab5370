import type { Locale } from '#shared/i18n/locales';
import type { Messages } from '#shared/i18n/translate';
import ar from '../../../shared/i18n/messages/ar.json?raw';
import en from '../../../shared/i18n/messages/en.json?raw';
import fr from '../../../shared/i18n/messages/fr.json?raw';

/** As text, which costs the start next to nothing; a language is read when it is first shown. */
const files: Readonly<Record<Locale, string>> = { en, fr, ar };

const read = new Map<Locale, Messages>();

export function messagesOf(locale: Locale): Messages {
  const messages = read.get(locale) ?? (JSON.parse(files[locale]) as Messages);
  read.set(locale, messages);
  return messages;
}
