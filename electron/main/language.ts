import { createTranslator, type Translate } from '#shared/i18n/translator';
import type { Preferences } from '#shared/workspace/preferences';
import type { PreferenceStore } from './preferences';

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
      translate = createTranslator(current.locale ?? 'en', current.digits);
    }
    return translate;
  };
}
