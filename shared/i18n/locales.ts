import { z } from 'zod';

/** Language, direction and digits come from this table alone. */
export const locales = ['en', 'fr', 'ar'] as const;
export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

export const digitStyles = ['latin', 'arabic-indic'] as const;
export const digitStyleSchema = z.enum(digitStyles);
export type DigitStyle = z.infer<typeof digitStyleSchema>;

export type Direction = 'ltr' | 'rtl';

interface LocaleFacts {
  /** The language's own name for itself, shown untranslated in the language switch. */
  readonly name: string;
  readonly direction: Direction;
  /** 0 is Sunday. */
  readonly firstDayOfWeek: 0 | 1 | 6;
  readonly weekendDays: readonly number[];
}

export const localeFacts: Readonly<Record<Locale, LocaleFacts>> = {
  en: { name: 'English', direction: 'ltr', firstDayOfWeek: 1, weekendDays: [0, 6] },
  fr: { name: 'Français', direction: 'ltr', firstDayOfWeek: 1, weekendDays: [0, 6] },
  ar: { name: 'العربية', direction: 'rtl', firstDayOfWeek: 0, weekendDays: [5, 6] },
};

/**
 * The BCP 47 tag for `Intl`. Only Arabic has a choice of digits; the Latin ones are the default in
 * the offices that use this program.
 */
export function intlTag(locale: Locale, digits: DigitStyle): string {
  if (locale !== 'ar') return locale === 'en' ? 'en-GB' : 'fr-FR';
  return digits === 'arabic-indic' ? 'ar-EG-u-nu-arab' : 'ar-EG-u-nu-latn';
}
