import { z } from 'zod';
import { isoDateSchema } from '../calendar/iso-date';
import { localeSchema } from '../i18n/locales';
import { idSchema, recordSchema } from '../record';

export const enrolmentRoles = [
  'participant',
  'facilitator',
  'speaker',
  'interpreter',
  'observer',
  'organising-team',
] as const;

export const enrolmentStatuses = ['invited', 'confirmed', 'enrolled', 'withdrawn'] as const;

/** Pick list of domain practice; the IATI type of the organisation is kept with the organisation. */
export const stakeholderTypes = [
  'ministry',
  'coordinating-committee',
  'local-authority',
  'police',
  'border-guard',
  'customs',
  'coast-guard',
  'prosecution',
  'judiciary',
  'consular',
  'labour-inspection',
  'social-work',
  'health',
  'child-protection',
  'education',
  'civil-society',
  'community-based',
  'migrant-community',
  'red-cross-red-crescent',
  'united-nations',
  'donor',
  'media',
  'private-sector',
  'trade-union',
  'academia',
  'lawyer',
  'parliament',
  'other',
] as const;

/** How the person stands to migration; officials are in a training for their profession. */
export const populationGroups = [
  'professional',
  'host-community',
  'migrant',
  'vulnerable-migrant',
  'victim-of-trafficking',
  'internally-displaced',
  'returnee',
  'refugee',
  'asylum-seeker',
  'stateless',
  'diaspora',
] as const;

const score = z.number().min(0).max(1000).nullable();

/** Somebody's decision against the rule, with why: both are printed beside the result. */
export const completionOverrideSchema = z.object({
  isCompleted: z.boolean(),
  reason: z.string().trim().min(1).max(300),
  /** By name, since a computer may serve several colleagues; '' where nobody said. */
  decidedBy: z.string().trim().max(120).default(''),
});
export type CompletionOverride = z.infer<typeof completionOverrideSchema>;

/** What was handed out: the number stays the same however often it is printed. */
export const certificateSchema = z.object({
  number: z.string().min(1).max(80),
  issuedOn: isoDateSchema,
  locale: localeSchema,
});
export type Certificate = z.infer<typeof certificateSchema>;

/** A person in a training. Organisation and position are a snapshot of that time. */
export const enrolmentSchema = recordSchema.extend({
  trainingId: idSchema,
  personId: idSchema,
  role: z.enum(enrolmentRoles),
  status: z.enum(enrolmentStatuses),
  organisationId: idSchema.nullable(),
  position: z.string().trim().max(300),
  stakeholderType: z.enum(stakeholderTypes).nullable(),
  populationGroup: z.enum(populationGroups).nullable(),
  isWalkIn: z.boolean(),
  /** The enrolment of the one who was expected instead. */
  substituteForId: idSchema.nullable(),
  preScore: score,
  postScore: score,
  completionOverride: completionOverrideSchema.nullable(),
  /** `null` until one is issued. */
  certificate: certificateSchema.nullable(),
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

export const marks = ['present', 'late', 'excused', 'absent', 'left-early'] as const;
export type Mark = (typeof marks)[number];

export const captureWays = ['typed', 'imported', 'scanned'] as const;
export type CaptureWay = (typeof captureWays)[number];

/** One mark: an enrolment in a session. A session without a mark is "not known", never "absent". */
export const attendanceSchema = recordSchema.extend({
  trainingId: idSchema,
  enrolmentId: idSchema,
  sessionId: idSchema,
  mark: z.enum(marks),
  capturedBy: z.enum(captureWays),
});
export type Attendance = z.infer<typeof attendanceSchema>;
