import { z } from 'zod';
import { enrolmentRoles, enrolmentStatuses } from '#shared/attendance/schema';
import { isoDateSchema } from '#shared/calendar/iso-date';
import { localisedTextSchema } from '#shared/i18n/localised-text';
import { iatiOrganisationTypes } from '#shared/organisations/schema';
import { sexes } from '#shared/people/schema';
import {
  organisationRoles,
  pillars,
  trainingKinds,
  trainingModes,
  trainingStatuses,
} from '#shared/trainings/schema';

/** The files of `resources/sample`. Rows refer to organisations and programmes by key, to people by line. */
const key = z.string().min(1);
const texts = z.array(z.string()).default([]);

export const sampleOrganisationsSchema = z.array(
  z.object({
    key,
    acronym: z.string(),
    names: localisedTextSchema,
    iatiType: z.enum(iatiOrganisationTypes),
    country: z.string().length(2).nullable(),
    isFunder: z.boolean(),
  }),
);

export const sampleProgrammesSchema = z.array(
  z.object({
    key,
    acronym: z.string(),
    names: localisedTextSchema,
    aliases: texts,
    funders: z.array(key),
  }),
);

export const sampleTopicsSchema = z.array(
  z.object({
    code: z.string(),
    parentCode: z.string(),
    labels: localisedTextSchema,
    aliases: texts,
  }),
);

/** A line of `people.csv`: everything is text there. */
export const samplePersonSchema = z.object({
  nameLatin: z.string(),
  nameArabic: z.string(),
  sex: z.enum(sexes),
  birthYear: z.string().transform((text) => (text === '' ? null : Number(text))),
  organisation: key,
  position: z.string(),
  phone: z.string(),
  email: z.string(),
});

const count = z.number().int().nullable();

export const sampleTrainingsSchema = z.array(
  z.object({
    code: z.string(),
    titles: localisedTextSchema,
    kind: z.enum(trainingKinds),
    status: z.enum(trainingStatuses),
    series: z.string().default(''),
    round: z.number().nullable().default(null),
    startDate: isoDateSchema,
    endDate: isoDateSchema,
    hours: z.number().nullable().default(null),
    mode: z.enum(trainingModes).default('in-person'),
    venue: z.string().default(''),
    city: z.string().default(''),
    admin1: z.string().default(''),
    country: z.string().length(2),
    languages: texts,
    targetGroups: texts,
    objectives: z.string().default(''),
    /** Total, women, men. */
    declared: z.tuple([count, count, count]).default([null, null, null]),
    topicCodes: texts,
    sdgGoals: z.array(z.number()).default([]),
    sdgTargets: texts,
    gcmObjectives: z.array(z.number()).default([]),
    pillars: z.array(z.enum(pillars)).default([]),
    notes: z.string().default(''),
    organisations: z.partialRecord(z.enum(organisationRoles), z.array(key)),
    funding: z.array(
      z.object({
        funder: key,
        programme: key.nullable().default(null),
        grantReference: z.string().default(''),
        sharePercent: z.number().nullable().default(null),
        wording: z.string().default(''),
      }),
    ),
    /** One title for each half-day, as far as they go. */
    sessionTitles: texts,
    participants: z.array(
      z.object({
        /** Line of `people.csv`, the header not counted. */
        person: z.number().int().min(1),
        role: z.enum(enrolmentRoles).default('participant'),
        status: z.enum(enrolmentStatuses).default('enrolled'),
        /** A letter for each session: present, late, excused, absent, finished early; `-` is no mark. */
        marks: z
          .string()
          .regex(/^[PLEAF-]*$/)
          .default(''),
      }),
    ),
  }),
);
