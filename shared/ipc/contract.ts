import { z } from 'zod';
import { importedTableSchema, importedTextSchema } from '../documents/schema';
import { printModelSchema, reportModelSchema } from '../reports/model';
import { preferencesSchema } from '../workspace/preferences';
import type { Channel } from './channels';
import { safetyContract } from './safety-contract';

const nothing = z.undefined();

const suggestedName = z.string().max(300);

const purposeSchema = z.enum(['press-releases', 'participants']);

/** A file that the user chose. The token stands for its path, which stays in the main process. */
const chosenFileSchema = z.object({ token: z.string(), name: z.string() });

const readDocumentSchema = z.object({
  name: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  content: z.discriminatedUnion('kind', [importedTextSchema, importedTableSchema]),
  /** Documents that came with an e-mail, each to be read once by its token. */
  attached: z.array(chosenFileSchema).exactOptional(),
});

/** A file of a chosen folder, and the folders between the two. */
const folderFileSchema = chosenFileSchema.extend({ folders: z.array(z.string()) });

/**
 * What each channel takes and gives. Both ends parse with these schemas: the main process the request, the
 * window the response.
 */
export const contract = {
  'application:information': {
    request: nothing,
    response: z.object({ version: z.string(), runtime: z.string(), dataFolder: z.string() }),
  },
  'preferences:read': { request: nothing, response: preferencesSchema },
  'preferences:write': { request: preferencesSchema, response: preferencesSchema },
  /** Shows the open dialog; an empty list when the user cancels. */
  'documents:choose': {
    request: z.object({ purpose: purposeSchema }),
    response: z.array(chosenFileSchema),
  },
  /** Shows the dialog for a whole folder; `null` when the user cancels. */
  'documents:choose-folder': {
    request: nothing,
    response: z
      .object({ files: z.array(folderFileSchema), leftOut: z.number().int(), isCut: z.boolean() })
      .nullable(),
  },
  'documents:read': {
    request: z.object({ token: z.string(), purpose: purposeSchema }),
    response: readDocumentSchema,
  },
  /** A file dropped on the window: the page hands over its bytes, so that it never learns a path. */
  'documents:read-dropped': {
    request: z.object({
      name: z.string().max(500),
      bytes: z.instanceof(Uint8Array),
      purpose: purposeSchema,
    }),
    response: readDocumentSchema,
  },
  /** A list as CSV. Shows the save dialog; `null` when the user cancels, else the base name of the written file. */
  'documents:save-list': {
    request: z.object({
      rows: z.array(z.array(z.string().max(2_000)).max(20)).max(20_000),
      suggestedName,
    }),
    response: z.object({ name: z.string() }).nullable(),
  },
  /** A document as it came in, where it was kept. */
  'documents:save-original': {
    request: z.object({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string().max(500),
    }),
    response: z.object({ name: z.string() }).nullable(),
  },
  /** Shows the save dialog; `null` when the user cancels, else the base name of the written file. */
  'reports:save': {
    request: z.discriminatedUnion('format', [
      z.object({ format: z.literal('pdf'), model: printModelSchema, suggestedName }),
      z.object({ format: z.literal('xlsx'), model: reportModelSchema, suggestedName }),
    ]),
    response: z.object({ name: z.string() }).nullable(),
  },
  /** While a form holds unsaved changes, closing the window asks first. */
  'window:set-unsaved': { request: z.boolean(), response: nothing },
  ...safetyContract,
} as const satisfies Record<Channel, { request: z.ZodType; response: z.ZodType }>;

export type Contract = typeof contract;
export type RequestOf<C extends Channel> = z.infer<Contract[C]['request']>;
export type ResponseOf<C extends Channel> = z.infer<Contract[C]['response']>;
export type ReadDocument = ResponseOf<'documents:read'>;
export type DocumentPurpose = z.infer<typeof purposeSchema>;
