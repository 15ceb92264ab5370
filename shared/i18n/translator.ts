import type { DigitStyle, Locale } from './locales';
import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import { type Messages, type Translate, translateWith } from './translate';

export type { MessageKey, MessageValues, Translate } from './translate';

const messages: Readonly<Record<Locale, Messages>> = { en, fr, ar };

/** The texts of one language, where all three are at hand. The window loads them one by one instead. */
export function createTranslator(locale: Locale, digits: DigitStyle = 'latin'): Translate {
  return translateWith(messages[locale], locale, digits);
}
