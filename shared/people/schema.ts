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
const position = z.string().trim().max(300);

/** What the office must heed; that somebody trains others follows from the trainings and is no flag. */
export const personFlags = ['do-not-contact', 'deceased'] as const;

/** A day, a month or a year, as exactly as it is known: `2024-03-05`, `2024-03`, `2024`. */
export const workDateSchema = z
  .string()
  .regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

/** Where somebody worked before; what they do now stands in the person itself. */
export const earlierWorkSchema = z.object({
  organisationId: idSchema.nullable(),
  position,
  from: workDateSchema.nullable(),
  to: workDateSchema.nullable(),
});
export type EarlierWork = z.infer<typeof earlierWorkSchema>;

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
  /** As it was written; see `phone.ts` for what it means. */
  phone: z.string().trim().max(60),
  email: z.string().trim().max(200),
  organisationId: idSchema.nullable(),
  position,
  /** Since when they have been there; `null` is not known. */
  workSince: workDateSchema.nullable(),
  /** The latest first. */
  earlierWork: z.array(earlierWorkSchema),
  languages: z.array(z.string().length(2)),
  needs: z.string().max(2000),
  notes: z.string().max(20_000),
  flags: z.array(z.enum(personFlags)),
  consents: z.object({
    list: consentSchema.nullable(),
    contact: consentSchema.nullable(),
    image: consentSchema.nullable(),
  }),
  /** Whom this record was merged into. It is deleted then, and leads on to the other. */
  mergedIntoId: idSchema.nullable(),
});
export type Person = z.infer<typeof personSchema>;

/** Two records that look alike and were found to be two people: never proposed as one again. */
export const distinctPeopleSchema = recordSchema.extend({ oneId: idSchema, otherId: idSchema });
export type DistinctPeople = z.infer<typeof distinctPeopleSchema>;
