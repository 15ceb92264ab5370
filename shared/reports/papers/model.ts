import { z } from 'zod';
import { digitStyleSchema, localeSchema } from '../../i18n/locales';

/** What is printed to be written on, worn or handed over: no report, but made and drawn in the same way. */
const paper = {
  locale: localeSchema,
  digits: digitStyleSchema,
  title: z.string(),
  subtitle: z.string(),
  /** Small print at the end of each page; '' where there is no room for any. */
  footer: z.string(),
};

const sheetColumnSchema = z.object({
  header: z.string(),
  /** `signature` is a box to write in; `barcode` holds the code that is drawn. */
  kind: z.enum(['number', 'name', 'text', 'short', 'contact', 'barcode', 'signature']),
});
export type SheetColumn = z.infer<typeof sheetColumnSchema>;

const sheetSchema = z.object({
  /** Which days it is for. */
  heading: z.string(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  columns: z.array(sheetColumnSchema),
  /** The second line of a cell, after a line break, is drawn smaller. `null` is left free. */
  rows: z.array(z.array(z.string().nullable())),
  /** What is counted by hand at the end: before the space for each number. */
  counted: z.array(z.string()),
  /** Who signs for the sheet as a whole: before the line on which they do. */
  signers: z.array(z.string()),
});
export type SignInSheet = z.infer<typeof sheetSchema>;

/** Lists that lie on the table to be signed, one for as many days as fit beside each other. */
export const signInModelSchema = z.object({
  kind: z.literal('sign-in'),
  ...paper,
  /** Where it is held; '' where that is not known. */
  place: z.string(),
  /** The words of the foot of each sheet. */
  present: z.string(),
  certified: z.string(),
  signature: z.string(),
  date: z.string(),
  sheets: z.array(sheetSchema),
});
export type SignInModel = z.infer<typeof signInModelSchema>;

const badgeSchema = z.object({
  name: z.string(),
  /** In the other script; '' where it is not known. */
  secondName: z.string(),
  organisation: z.string(),
  role: z.string(),
  training: z.string(),
  dates: z.string(),
  code: z.string().regex(/^\d+$/),
  /** The same code as people read it. */
  writtenCode: z.string(),
});
export type Badge = z.infer<typeof badgeSchema>;

/** Ten cards a page, to be cut out. */
export const badgesModelSchema = z.object({
  kind: z.literal('badges'),
  ...paper,
  badges: z.array(badgeSchema),
});
export type BadgesModel = z.infer<typeof badgesModelSchema>;

const certificateSchema = z.object({
  name: z.string(),
  /** In the other script; '' where it is not known. */
  secondName: z.string(),
  number: z.string(),
  issued: z.string(),
});
export type PrintedCertificate = z.infer<typeof certificateSchema>;

/** One page on its side for each person. */
export const certificatesModelSchema = z.object({
  kind: z.literal('certificates'),
  ...paper,
  /** Before the name, between the name and the training, and before the number. */
  lead: z.string(),
  completed: z.string(),
  numberLabel: z.string(),
  /** When, where and how long; then by whom and with whose money. */
  details: z.array(z.string()),
  /** What stands under the lines that are signed; '' for a line without a name. */
  signatories: z.array(z.string()),
  certificates: z.array(certificateSchema),
});
export type CertificatesModel = z.infer<typeof certificatesModelSchema>;

export const paperModelSchema = z.discriminatedUnion('kind', [
  signInModelSchema,
  badgesModelSchema,
  certificatesModelSchema,
]);
export type PaperModel = z.infer<typeof paperModelSchema>;
