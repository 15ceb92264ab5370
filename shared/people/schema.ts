import { z } from 'zod';
import { isoDateSchema } from '../calendar/iso-date';
import { idSchema, recordSchema } from '../record';

/** Female, male, other, not stated. `U` is printed as a column of its own so that totals add up. */
export const sexes = ['F', 'M', 'X', 'U'] as const;
export type Sex = (typeof sexes)[number];

export const ageBands = ['0-17', '18-24', '25-34', '35-44', '45-59', '60+'] as const;

export const consentKinds = ['list', 'contact', 'image'] as const;
export const consentChannels = ['paper', 'verbal', 'on-screen'] as const;

/** Consent is asked for each purpose apart; `null` is "not asked". */
export const consentSchema = z.object({
  given: z.boolean(),
  on: isoDateSchema,
  channel: z.enum(consentChannels),
});

const name = z.string().trim().max(200);

export const personSchema = recordSchema.extend({
  nameLatin: name,
  nameArabic: name,
  /** The spelling that the person wants on a certificate; empty means as on the list. */
  certificateName: name,
  aliases: z.array(name),
  sex: z.enum(sexes),
  birthYear: z.number().int().min(1900).max(2100).nullable(),
  ageBand: z.enum(ageBands).nullable(),
  /** ISO 3166-1 alpha-2. */
  nationality: z.string().length(2).nullable(),
  phone: z.string().trim().max(60),
  email: z.string().trim().max(200),
  organisationId: idSchema.nullable(),
  position: z.string().trim().max(300),
  languages: z.array(z.string().length(2)),
  needs: z.string().max(2000),
  notes: z.string().max(20_000),
  consents: z.object({
    list: consentSchema.nullable(),
    contact: consentSchema.nullable(),
    image: consentSchema.nullable(),
  }),
});
export type Person = z.infer<typeof personSchema>;
