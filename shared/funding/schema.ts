import { z } from 'zod';
import { localisedTextSchema } from '../i18n/localised-text';
import { idSchema, recordSchema } from '../record';

export const programmeSchema = recordSchema.extend({
  acronym: z.string().trim().max(60),
  names: localisedTextSchema,
  aliases: z.array(z.string().trim().max(300)),
  /** The usual funders, offered first when the programme is picked. */
  funderIds: z.array(idSchema),
});
export type Programme = z.infer<typeof programmeSchema>;
