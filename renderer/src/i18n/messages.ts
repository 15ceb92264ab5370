import { type Locale, locales } from '#shared/i18n/locales';
import type { Messages } from '#shared/i18n/translate';

/** One file a language, so that the first frame waits for no text that it does not show; JSON is quicker than source. */
const files: Readonly<Record<Locale, () => Promise<{ readonly default: string }>>> = {
  en: () => import('../../../shared/i18n/messages/en.json?raw'),
  fr: () => import('../../../shared/i18n/messages/fr.json?raw'),
  ar: () => import('../../../shared/i18n/messages/ar.json?raw'),
};

const loaded = new Map<Locale, Messages>();

export async function loadMessages(locale: Locale): Promise<void> {
  if (loaded.has(locale)) return;
  const { default: text } = await files[locale]();
  loaded.set(locale, JSON.parse(text) as Messages);
}

/** For screens that show other languages than the user's: the choice of one, and reports. */
export async function loadAllMessages(): Promise<void> {
  await Promise.all(locales.map(loadMessages));
}

/** Throws for a language that nobody has loaded. */
export function messagesOf(locale: Locale): Messages {
  const messages = loaded.get(locale);
  if (!messages) throw new Error(`the messages of ${locale} are not loaded`);
  return messages;
}
