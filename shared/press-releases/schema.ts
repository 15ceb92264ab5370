/** What the engine hands over: for each field a proposal with its evidence, or the reason why there is none. */
import { z } from 'zod';

/** Half-open UTF-16 range `[start, end)` in the text exactly as it was handed in. */
export const evidenceSchema = z.tuple([z.int().min(0), z.int().min(0)]);
export type Evidence = z.infer<typeof evidenceSchema>;

/** Why a value is missing or doubtful; shown through `pressReleases.reasons.<code>`. */
export const reasons = [
  'not-stated',
  'no-year-in-text',
  'only-relative-date',
  'relative-date-without-dateline',
  'several-events',
  'several-places',
  'place-from-dateline',
  'country-from-city',
  'count-may-belong-to-another-event',
  'count-summed-from-parts',
  'approximate-count',
  'split-does-not-add-up',
  'duration-does-not-fit-dates',
  'counted-from-dates',
  'date-from-duration',
  'name-not-in-lists',
  'weak-wording',
  'contact-cut-off',
  'no-event-described',
  'language-not-recognised',
] as const;
export const reasonSchema = z.enum(reasons);
export type Reason = z.infer<typeof reasonSchema>;

/** From here up a value is shown as "sure". */
export const sureConfidence = 0.9;

function proposalSchema<T extends z.ZodType>(value: T) {
  return z.object({
    value,
    evidence: z.array(evidenceSchema),
    confidence: z.number().min(0).max(1),
    /** Name of the rule that found the value. */
    rule: z.string(),
    doubts: z.array(reasonSchema),
  });
}

const missingSchema = z.object({ value: z.null(), reason: reasonSchema });
export type Missing = z.infer<typeof missingSchema>;

function fieldSchema<T extends z.ZodType>(value: T) {
  return z.union([proposalSchema(value), missingSchema]);
}

export interface Proposal<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  readonly rule: string;
  readonly doubts: readonly Reason[];
}
export type Field<T> = Proposal<T> | Readonly<Missing>;

export function isProposed<T>(field: Field<T>): field is Proposal<T> {
  return field.value !== null;
}

/** EDTF level 1, as far as releases need it: `2024-03-05`, `2024-03`, `XXXX-05-16`. */
export const partialDateSchema = z
  .string()
  .regex(/^(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/);

export const eventKinds = [
  'training',
  'training-of-trainers',
  'workshop',
  'roundtable',
  'seminar',
  'conference',
  'study-visit',
  'course',
  'meeting',
  'other',
] as const;
export const eventKindSchema = z.enum(eventKinds);
export type EventKind = z.infer<typeof eventKindSchema>;

export const releaseLanguageSchema = z.enum(['en', 'fr', 'ar']);
export type ReleaseLanguage = z.infer<typeof releaseLanguageSchema>;

export const personCapacities = ['quoted', 'speaker', 'official', 'expert', 'participant'] as const;
export const personSchema = z.object({
  name: z.string(),
  role: z.string().nullable(),
  capacity: z.enum(personCapacities),
});
export type ReleasePerson = z.infer<typeof personSchema>;

export const quoteSchema = z.object({ speaker: z.string().nullable(), text: z.string() });
export type ReleaseQuote = z.infer<typeof quoteSchema>;

/** Who paid under which programme; `null` where the sentence names only one of the two. */
export const fundingSchema = z.object({
  funder: z.string().nullable(),
  programme: z.string().nullable(),
});
export type ReleaseFunding = z.infer<typeof fundingSchema>;

const countSchema = z.int().min(0);
const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/);
const texts = z.array(proposalSchema(z.string()));

export const extractedReleaseSchema = z.object({
  language: fieldSchema(releaseLanguageSchema),
  isEvent: fieldSchema(z.boolean()),
  title: fieldSchema(z.string()),
  kind: fieldSchema(eventKindSchema),
  releaseDate: fieldSchema(partialDateSchema),
  startDate: fieldSchema(partialDateSchema),
  endDate: fieldSchema(partialDateSchema),
  durationDays: fieldSchema(countSchema),
  city: fieldSchema(z.string()),
  country: fieldSchema(countryCodeSchema),
  venue: fieldSchema(z.string()),
  organisers: texts,
  partners: texts,
  participants: z.object({
    total: fieldSchema(countSchema),
    women: fieldSchema(countSchema),
    men: fieldSchema(countSchema),
    groups: texts,
  }),
  countriesRepresented: z.array(proposalSchema(countryCodeSchema)),
  topics: texts,
  funders: texts,
  programmes: texts,
  funding: z.array(proposalSchema(fundingSchema)),
  sdgGoals: z.array(proposalSchema(z.int())),
  sdgTargets: texts,
  gcmObjectives: z.array(proposalSchema(z.int())),
  people: z.array(proposalSchema(personSchema)),
  quotes: z.array(proposalSchema(quoteSchema)),
  contact: z.object({
    name: fieldSchema(z.string()),
    email: fieldSchema(z.string()),
    phone: fieldSchema(z.string()),
  }),
});

export interface ExtractedRelease {
  readonly language: Field<ReleaseLanguage>;
  readonly isEvent: Field<boolean>;
  readonly title: Field<string>;
  readonly kind: Field<EventKind>;
  readonly releaseDate: Field<string>;
  readonly startDate: Field<string>;
  readonly endDate: Field<string>;
  readonly durationDays: Field<number>;
  readonly city: Field<string>;
  readonly country: Field<string>;
  readonly venue: Field<string>;
  readonly organisers: readonly Proposal<string>[];
  readonly partners: readonly Proposal<string>[];
  readonly participants: {
    readonly total: Field<number>;
    readonly women: Field<number>;
    readonly men: Field<number>;
    readonly groups: readonly Proposal<string>[];
  };
  /** ISO 3166-1 alpha-2. */
  readonly countriesRepresented: readonly Proposal<string>[];
  readonly topics: readonly Proposal<string>[];
  readonly funders: readonly Proposal<string>[];
  readonly programmes: readonly Proposal<string>[];
  readonly funding: readonly Proposal<ReleaseFunding>[];
  readonly sdgGoals: readonly Proposal<number>[];
  readonly sdgTargets: readonly Proposal<string>[];
  readonly gcmObjectives: readonly Proposal<number>[];
  readonly people: readonly Proposal<ReleasePerson>[];
  readonly quotes: readonly Proposal<ReleaseQuote>[];
  readonly contact: {
    readonly name: Field<string>;
    readonly email: Field<string>;
    readonly phone: Field<string>;
  };
}

/** The user's own lists, which extend those that the program ships. */
export interface ExtractOptions {
  readonly knownOrganisations?: readonly KnownName[];
  readonly knownProgrammes?: readonly KnownName[];
  /** The text is a part of a release that tells of one event: wording such as "a second workshop" is about it. */
  readonly isPart?: boolean;
}
export interface KnownName {
  readonly name: string;
  readonly aliases?: readonly string[];
}
