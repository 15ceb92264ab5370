import { z } from 'zod';
import { idSchema, recordSchema } from '../record';
import { evidenceSchema, extractedReleaseSchema } from './schema';

export const draftStates = ['new', 'in-review', 'accepted', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];

/** In the place of a row: acceptance makes one. */
export const newEntry = 'new';

/**
 * What a person decided about one proposed value. The key names the field, and the place in it for a list
 * (`startDate`, `organisers.1`); a value without a decision is still only proposed.
 */
export const decisionSchema = z.object({
  state: z.enum(['accepted', 'edited', 'rejected']),
  value: z.union([z.string(), z.number(), z.null()]),
  /** The passage that the person assigned, when it is another than the proposed one. */
  evidence: evidenceSchema.nullable(),
  /** The row that the name stands for, or that it stands for none of them; without it the lists decide. */
  link: z.union([idSchema, z.literal(newEntry)]).exactOptional(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** A press release between import and acceptance. Nothing in it counts in any report. */
export const draftSchema = recordSchema.extend({
  sourceDocumentId: idSchema,
  state: z.enum(draftStates),
  release: extractedReleaseSchema,
  decisions: z.record(z.string(), decisionSchema),
  /** The training that was made of it. */
  trainingId: idSchema.nullable(),
  /** Drafts and trainings that a person has called another event than this one. */
  distinctFrom: z.array(idSchema),
  /** The draft or training of the same event for whose sake this one was discarded. */
  copyOfId: idSchema.nullable(),
});
export type Draft = z.infer<typeof draftSchema>;
