import { createTranslator, type Translate } from '#shared/i18n/translator';
import type { PreferenceStore } from './preferences';

/** The texts of menu and dialogs in the language that is chosen now; English until one has been chosen. */
export function followLanguage(preferences: PreferenceStore): () => Translate {
  let known = preferences.current();
  let translate = createTranslator(known.locale ?? 'en', known.digits);
  return () => {
    const current = preferences.current();
    if (current !== known) {
      known = current;
      translate = createTranslator(current.locale ?? 'en', current.digits);
    }
    return translate;
  };
}
