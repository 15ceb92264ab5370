import { z } from 'zod';
import { recordSchema } from '../record';
import { completionRuleSchema, defaultCompletionRule } from '../trainings/schema';

/** What the office decides once; it belongs to the data, not to the device. */
export const workspaceSettingsSchema = z.object({
  officeName: z.string().trim().max(200),
  /** ISO 3166-1 alpha-2; proposed for new trainings. */
  country: z.string().length(2).nullable(),
  completionRule: completionRuleSchema,
  /** Name and function of those who sign certificates, one each. */
  signatories: z.array(z.string().trim().max(200)).max(3).default([]),
});
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;

export const defaultWorkspaceSettings: WorkspaceSettings = {
  officeName: '',
  country: null,
  completionRule: defaultCompletionRule,
  signatories: [],
};

/** One group of settings; its key is its id. */
export const settingSchema = recordSchema.extend({
  id: z.literal('workspace'),
  value: workspaceSettingsSchema,
});
