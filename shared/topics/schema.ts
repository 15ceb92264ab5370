import { z } from 'zod';
import { localisedTextSchema } from '../i18n/localised-text';
import { recordSchema } from '../record';

/** A topic that an office adds to the built-in curriculum list of `reference/topics`. */
export const topicSchema = recordSchema.extend({
  /** Unique among the built-in and the own topics; trainings refer to it. */
  code: z.string().trim().min(1).max(60),
  parentCode: z.string().nullable(),
  labels: localisedTextSchema,
  aliases: z.array(z.string().trim().max(300)),
});
export type Topic = z.infer<typeof topicSchema>;
