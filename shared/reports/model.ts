import { z } from 'zod';
import { digitStyleSchema, localeSchema } from '../i18n/locales';
import { paperModelSchema } from './papers/model';

/** A number keeps its type, so that a spreadsheet can add it up; `null` is drawn as "not known". */
const cellSchema = z.union([z.string(), z.number(), z.null()]);
export type ReportCell = z.infer<typeof cellSchema>;

const columnSchema = z.object({
  header: z.string(),
  /** `mark` columns are narrow and centred: one half-day of an attendance table. */
  kind: z.enum(['text', 'number', 'percent', 'mark']),
});
export type ReportColumn = z.infer<typeof columnSchema>;

const tableSchema = z.object({
  type: z.literal('table'),
  /** Heading of the table and name of its sheet in a spreadsheet. */
  title: z.string(),
  columns: z.array(columnSchema),
  rows: z.array(z.array(cellSchema)),
  /** Drawn as the last line, set off from the rows; empty for a table without totals. */
  totals: z.array(cellSchema),
  /** The mark that most people have: drawn quietly, so that the others catch the eye. */
  usualMark: z.string().optional(),
});
export type ReportTable = z.infer<typeof tableSchema>;

const factsSchema = z.object({
  type: z.literal('facts'),
  title: z.string(),
  facts: z.array(z.object({ label: z.string(), value: cellSchema })),
});
export type ReportFacts = z.infer<typeof factsSchema>;

const paragraphSchema = z.object({ type: z.literal('paragraph'), text: z.string() });
export type ReportParagraph = z.infer<typeof paragraphSchema>;

const blockSchema = z.discriminatedUnion('type', [tableSchema, factsSchema, paragraphSchema]);
export type ReportBlock = z.infer<typeof blockSchema>;

/** A report as data: every number is in here, the writers only draw it. */
export const reportModelSchema = z.object({
  kind: z.enum(['attendance', 'transcript']),
  locale: localeSchema,
  digits: digitStyleSchema,
  title: z.string(),
  subtitle: z.string(),
  blocks: z.array(blockSchema),
  /** Small print at the end of each page: privacy line, date of the report. */
  footer: z.string(),
});
export type ReportModel = z.infer<typeof reportModelSchema>;

/** Everything that can be printed. */
export const printModelSchema = z.discriminatedUnion('kind', [reportModelSchema, paperModelSchema]);
export type PrintModel = z.infer<typeof printModelSchema>;
