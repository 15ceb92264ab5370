import { z } from 'zod';
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

const score = z.number().min(0).max(1000).nullable();

/** A person in a training. Organisation and position are a snapshot of that time. */
export const enrolmentSchema = recordSchema.extend({
  trainingId: idSchema,
  personId: idSchema,
  role: z.enum(enrolmentRoles),
  status: z.enum(enrolmentStatuses),
  organisationId: idSchema.nullable(),
  position: z.string().trim().max(300),
  stakeholderType: z.enum(stakeholderTypes).nullable(),
  isWalkIn: z.boolean(),
  preScore: score,
  postScore: score,
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

export const marks = ['present', 'late', 'excused', 'absent', 'left-early'] as const;
export type Mark = (typeof marks)[number];

export const captureWays = ['typed', 'imported', 'scanned'] as const;

/** One mark: an enrolment in a session. A session without a mark is "not known", never "absent". */
export const attendanceSchema = recordSchema.extend({
  trainingId: idSchema,
  enrolmentId: idSchema,
  sessionId: idSchema,
  mark: z.enum(marks),
  capturedBy: z.enum(captureWays),
});
export type Attendance = z.infer<typeof attendanceSchema>;
