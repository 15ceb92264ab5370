import { z } from 'zod';
import { type Locale, locales } from './locales';

/** A text in up to three languages; an empty string is a language that was not filled in. */
export const localisedTextSchema = z.object({
  en: z.string().trim().max(500),
  fr: z.string().trim().max(500),
  ar: z.string().trim().max(500),
});
export type LocalisedText = z.infer<typeof localisedTextSchema>;

export const emptyText: LocalisedText = { en: '', fr: '', ar: '' };

/** The text in the wanted language, else in the first language that has one, else ''. */
export function chooseText(text: LocalisedText, locale: Locale): string {
  return text[locale] || locales.map((code) => text[code]).find((value) => value !== '') || '';
}
