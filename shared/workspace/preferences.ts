import { z } from 'zod';
import { digitStyleSchema, localeSchema } from '../i18n/locales';

export const colorSchemes = ['light', 'dark', 'auto'] as const;

/** What belongs to the device and its user. Kept by the main process, since the menu speaks the language too. */
export const preferencesSchema = z.object({
  /** `null` until the user has chosen: the first screen asks. */
  locale: localeSchema.nullable(),
  digits: digitStyleSchema,
  colorScheme: z.enum(colorSchemes),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  locale: null,
  digits: 'latin',
  colorScheme: 'auto',
};
