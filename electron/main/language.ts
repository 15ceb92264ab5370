import type { Locale } from '#shared/i18n/locales';
import { type Messages, type Translate, translateWith } from '#shared/i18n/translate';
import type { Preferences } from '#shared/workspace/preferences';
import ar from '../../shared/i18n/messages/ar.json?raw';
import en from '../../shared/i18n/messages/en.json?raw';
import fr from '../../shared/i18n/messages/fr.json?raw';
import type { PreferenceStore } from './preferences';

/** As text, of which only the chosen language is read: as source all three would be, before the window is drawn. */
const messageFiles: Readonly<Record<Locale, string>> = { en, fr, ar };

/**
 * The texts of menu and dialogs in the language that is chosen now; English until one has been chosen. They
 * are put together when first asked for, so that the window need not wait for them.
 */
export function followLanguage(preferences: PreferenceStore): () => Translate {
  let known: Preferences | null = null;
  let translate: Translate | null = null;
  return () => {
    const current = preferences.current();
    if (translate === null || current !== known) {
      known = current;
      const locale = current.locale ?? 'en';
      const messages = JSON.parse(messageFiles[locale]) as Messages;
      translate = translateWith(messages, locale, current.digits);
    }
    return translate;
  };
}
