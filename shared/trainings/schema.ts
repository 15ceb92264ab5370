import { z } from 'zod';
import { isoDateSchema } from '../calendar/iso-date';
import { localisedTextSchema } from '../i18n/localised-text';
import { idSchema, recordSchema } from '../record';

export const trainingKinds = [
  'training',
  'training-of-trainers',
  'course',
  'workshop',
  'roundtable',
  'seminar',
  'conference',
  'study-visit',
  'webinar',
  'awareness-session',
  'meeting',
  'other',
] as const;
export type TrainingKind = (typeof trainingKinds)[number];

/** The pipeline in its order, then the two side states. */
export const trainingStatuses = [
  'planned',
  'confirmed',
  'running',
  'completed',
  'reported',
  'closed',
  'postponed',
  'cancelled',
] as const;
export type TrainingStatus = (typeof trainingStatuses)[number];

export const trainingModes = ['in-person', 'online', 'hybrid'] as const;

/** Prevention, protection, prosecution, partnership. */
export const pillars = ['prevention', 'protection', 'prosecution', 'partnership'] as const;

export const countSources = ['release', 'typed'] as const;

const headCount = z.number().int().min(0).max(1_000_000).nullable();

/** Numbers that somebody stated, never the registered people. `null` is "not known", 0 is zero. */
export const declaredCountsSchema = z.object({
  total: headCount,
  women: headCount,
  men: headCount,
  other: headCount,
  source: z.enum(countSources).nullable(),
});
export type DeclaredCounts = z.infer<typeof declaredCountsSchema>;

export const completionBases = ['sessions', 'half-days', 'days', 'hours'] as const;
export type CompletionBasis = (typeof completionBases)[number];

/** Who has completed: the share of sessions, half-days, days or hours present, in percent. */
export const completionRuleSchema = z.object({
  basis: z.enum(completionBases),
  thresholdPercent: z.number().int().min(1).max(100),
  excusedCountsAsPresent: z.boolean(),
  /** The score that the post-test must reach; `null` when none is asked. The history holds rules of before it. */
  postTestPassScore: z.number().min(0).max(1000).nullable().default(null),
});
export type CompletionRule = z.infer<typeof completionRuleSchema>;

export const defaultCompletionRule: CompletionRule = {
  basis: 'sessions',
  thresholdPercent: 80,
  excusedCountsAsPresent: false,
  postTestPassScore: null,
};

/** Where nothing else was decided, who comes later than this is late. */
export const USUAL_LATE_MINUTES = 10;

/** Where in the source document a value of this training was found. */
export const fieldEvidenceSchema = z.object({
  field: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});

const shortText = z.string().trim().max(300);
const longText = z.string().max(20_000);

export const trainingSchema = recordSchema.extend({
  /** The office's own reference, such as `EGY-2026-0007`. */
  code: z.string().trim().max(40),
  titles: localisedTextSchema,
  kind: z.enum(trainingKinds),
  series: shortText,
  round: z.number().int().min(1).max(999).nullable(),
  status: z.enum(trainingStatuses),
  startDate: isoDateSchema.nullable(),
  endDate: isoDateSchema.nullable(),
  hours: z.number().min(0).max(10_000).nullable(),
  mode: z.enum(trainingModes),
  venue: shortText,
  city: shortText,
  /** First administrative level: governorate, region, province. */
  admin1: shortText,
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).nullable(),
  /** ISO 639-1 codes of the languages in which it was held. */
  languages: z.array(z.string().length(2)),
  targetGroups: z.array(shortText),
  objectives: longText,
  declared: declaredCountsSchema,
  topicCodes: z.array(z.string()),
  completionRule: completionRuleSchema,
  /** Minutes after the start of a session from which the door marks "late"; `null` is never. */
  lateAfterMinutes: z.number().int().min(0).max(600).nullable(),
  sdgGoals: z.array(z.number().int().min(1).max(17)),
  sdgTargets: z.array(z.string()),
  gcmObjectives: z.array(z.number().int().min(1).max(23)),
  pillars: z.array(z.enum(pillars)),
  /** Frameworks beside SDG and GCM, as free lines: "Vision 2030, pillar 4". */
  otherAlignments: z.array(shortText),
  links: z.array(z.string().trim().max(1000)),
  notes: longText,
  sourceDocumentId: idSchema.nullable(),
  evidence: z.array(fieldEvidenceSchema),
});
export type Training = z.infer<typeof trainingSchema>;

export const organisationRoles = ['organiser', 'partner', 'host'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

export const trainingOrganisationSchema = recordSchema.extend({
  trainingId: idSchema,
  organisationId: idSchema,
  role: z.enum(organisationRoles),
});
export type TrainingOrganisation = z.infer<typeof trainingOrganisationSchema>;

/** One line of funding: the same funder may stand twice, once for each programme. */
export const trainingFundingSchema = recordSchema.extend({
  trainingId: idSchema,
  /** The funder is an organisation; `null` where a text names only the programme. */
  funderId: idSchema.nullable(),
  programmeId: idSchema.nullable(),
  grantReference: shortText,
  sharePercent: z.number().min(0).max(100).nullable(),
  wording: z.string().trim().max(1000),
});
export type TrainingFunding = z.infer<typeof trainingFundingSchema>;

export const halfDays = ['morning', 'afternoon'] as const;
export type HalfDay = (typeof halfDays)[number];

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A session is what attendance is marked for: a half-day by default, or a part of it with a title. */
export const sessionSchema = recordSchema.extend({
  trainingId: idSchema,
  /** 1 for the first day of the training. */
  day: z.number().int().min(1).max(366),
  date: isoDateSchema,
  half: z.enum(halfDays),
  startTime: clockTime.nullable(),
  endTime: clockTime.nullable(),
  title: shortText,
  topicCodes: z.array(z.string()),
  facilitators: z.array(shortText),
});
export type Session = z.infer<typeof sessionSchema>;
