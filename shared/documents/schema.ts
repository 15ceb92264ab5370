import { z } from 'zod';
import { localeSchema } from '../i18n/locales';

export const textFormats = ['txt', 'html', 'docx', 'doc', 'odt', 'rtf', 'pdf', 'eml'] as const;
export const tableFormats = ['xlsx', 'xls', 'ods', 'csv'] as const;

/**
 * A document read as running text: one line for each heading, paragraph, list item or table row, lines
 * separated by `\n`, paragraphs by an empty line. `language` is only what the document says of itself.
 */
export const importedTextSchema = z.object({
  kind: z.literal('text'),
  format: z.enum(textFormats),
  text: z.string().min(1),
  language: localeSchema.exactOptional(),
});
export type ImportedText = z.infer<typeof importedTextSchema>;

/** A document that came inside another one, as attachments of an e-mail do. It is read as a file of its own. */
export const attachedFileSchema = z.object({
  name: z.string().max(500),
  bytes: z.instanceof(Uint8Array),
});
export type AttachedFile = z.infer<typeof attachedFileSchema>;

/**
 * Dates are `YYYY-MM-DD`, moments `YYYY-MM-DDTHH:mm:ss`, times of day `HH:mm:ss`; an empty cell and a
 * spreadsheet error are `null`.
 */
export const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Cell = z.infer<typeof cellSchema>;

/** Merged cells, from 0 and with their last row and column; the value stands in the first cell, the rest is empty. */
export const mergeSchema = z.object({
  top: z.number().int().min(0),
  left: z.number().int().min(0),
  bottom: z.number().int().min(0),
  right: z.number().int().min(0),
});
export type Merge = z.infer<typeof mergeSchema>;

const sheetSchema = z.object({
  name: z.string(),
  rows: z.array(z.array(cellSchema)),
  merges: z.array(mergeSchema).exactOptional(),
});

/** The visible sheets of a spreadsheet; within a sheet all rows have the same length. */
export const importedTableSchema = z.object({
  kind: z.literal('table'),
  format: z.enum(tableFormats),
  sheets: z.array(sheetSchema).min(1),
});
export type ImportedTable = z.infer<typeof importedTableSchema>;

export const importedDocumentSchema = z.discriminatedUnion('kind', [
  importedTextSchema.extend({ attached: z.array(attachedFileSchema).exactOptional() }),
  importedTableSchema,
]);
export type ImportedDocument = z.infer<typeof importedDocumentSchema>;

/** What the reader of a file expects in it: running text, or rows and columns. */
export type DocumentKind = ImportedDocument['kind'];
