import { z } from 'zod';
import { localisedTextSchema } from '../i18n/localised-text';
import { recordSchema } from '../record';

/** IATI code list OrganisationType. */
export const iatiOrganisationTypes = [
  '10',
  '11',
  '15',
  '21',
  '22',
  '23',
  '24',
  '30',
  '40',
  '60',
  '70',
  '71',
  '72',
  '73',
  '80',
  '90',
] as const;

export const organisationSchema = recordSchema.extend({
  acronym: z.string().trim().max(60),
  names: localisedTextSchema,
  aliases: z.array(z.string().trim().max(300)),
  iatiType: z.enum(iatiOrganisationTypes).nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).nullable(),
  isFunder: z.boolean(),
});
export type Organisation = z.infer<typeof organisationSchema>;
