import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import readXlsxFile from 'read-excel-file/node';
import { isPresent } from '#shared/attendance/completion';
import { type Mark, marks } from '#shared/attendance/schema';
import type { Locale } from '#shared/i18n/locales';
import { createTranslator, type Translate } from '#shared/i18n/translator';
import { readPdf } from '../electron/main/importers/pdf';

/** An attendance report as it lies on the disk, in both forms. */
export interface SavedReport {
  readonly pdf: string;
  readonly xlsx: string;
  readonly locale: Locale;
}

/** What was entered in the application: a line for each person in the order of the report, a mark for each session. */
export type EnteredMarks = readonly (readonly Mark[])[];

/** What does not agree between the files and what was entered; nothing when all is well. */
export async function findDisagreements(
  report: SavedReport,
  entered: EnteredMarks,
): Promise<readonly string[]> {
  const t = createTranslator(report.locale);
  return [...(await checkSpreadsheet(report, entered, t)), ...(await checkPdf(report, entered, t))];
}

type Row = readonly unknown[];

async function checkSpreadsheet(
  { xlsx }: SavedReport,
  entered: EnteredMarks,
  t: Translate,
): Promise<string[]> {
  const sheets = await readXlsxFile(xlsx);
  const rowsOf = (title: string): readonly Row[] =>
    sheets.find(({ sheet }) => sheet === title)?.data.slice(1) ?? [];
  const { present, attended, total } = countEntered(entered);

  const groups = rowsOf(t('reports.attendance.participants'));
  const totalOf = (name: 'enrolled' | 'attended') =>
    groups.find((row) => row[0] === t(`reports.attendance.labels.${name}`))?.at(-1);
  const sessions = rowsOf(t('reports.attendance.bySession')).slice(0, -1);
  const list = rowsOf(t('reports.attendance.list'));
  const people = list.slice(0, -1);
  // Marks and their sum stand before rate and completion.
  const marksIn = (row: Row) => row.slice(-3 - present.length, -2);

  return [
    ...differ('xlsx: enrolled', totalOf('enrolled'), entered.length),
    ...differ('xlsx: attended', totalOf('attended'), attended),
    ...differ('xlsx: people in the list', people.length, entered.length),
    ...differ(
      'xlsx: present by session',
      sessions.map((row) => row.at(-2)),
      present,
    ),
    ...differ('xlsx: totals of the list', marksIn(list.at(-1) ?? []), [...present, total]),
    ...entered.flatMap((marks, index) =>
      differ(`xlsx: line ${index + 1}`, marksIn(people[index] ?? []), [
        ...marks.map((mark) => t(`attendance.marksShort.${mark}`)),
        marks.filter(isPresent).length,
      ]),
    ),
  ];
}

async function checkPdf(
  { pdf }: SavedReport,
  entered: EnteredMarks,
  t: Translate,
): Promise<string[]> {
  const wasm = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  const engine = await WebAssembly.compile(readFileSync(wasm));
  const { text } = await readPdf(new Uint8Array(readFileSync(pdf)), engine);
  const { present, attended, total } = countEntered(entered);
  const has = (label: string, numbers: string) =>
    new RegExp(`${spread(label)}\\s+${numbers}(?!\\d)`, 'u').test(text);
  const bySexThen = (number: number) => `(?:\\d+\\s+){4}${number}`;
  const lines = entered.map((line) =>
    squeeze(
      `${line.map((mark) => t(`attendance.marksShort.${mark}`)).join('')}${line.filter(isPresent).length}`,
    ),
  );
  const missing = (name: string, isThere: boolean) =>
    isThere ? [] : [`pdf: ${name} not found as entered`];
  return [
    ...missing('enrolled', has(t('reports.attendance.labels.enrolled'), bySexThen(entered.length))),
    ...missing('attended', has(t('reports.attendance.labels.attended'), bySexThen(attended))),
    ...missing(
      'totals of the list',
      has(t('reports.attendance.columns.total'), [...present, total].join('\\s+')),
    ),
    ...differ('pdf: marks of the list', readMarkLines(text, present.length, t), lines),
  ];
}

/** `P L A P 3` for each line of the list; a right-to-left name may stand on either side of it. */
function readMarkLines(text: string, sessions: number, t: Translate): string[] {
  const letters = marks.map((mark) => spread(t(`attendance.marksShort.${mark}`)));
  const mark = `(?:${letters.sort((a, b) => b.length - a.length).join('|')})`;
  const line = new RegExp(
    `(?<!\\S)(${mark}(?:\\s+${mark}){${sessions - 1}})\\s+(\\d+)\\s+%?\\d+%?`,
    'gu',
  );
  return [...text.matchAll(line)].map((found) => squeeze(`${found[1]}${found[2]}`));
}

function squeeze(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** The text layer of a PDF may set letters apart; what counts is the letters. */
function spread(label: string): string {
  return [...squeeze(label)]
    .map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/u, '\\$&'))
    .join('\\s*');
}

function countEntered(entered: EnteredMarks) {
  const sessions = entered[0]?.length ?? 0;
  const present = Array.from(
    { length: sessions },
    (_, session) => entered.filter((marks) => isPresent(marks[session])).length,
  );
  return {
    present,
    attended: entered.filter((marks) => marks.some(isPresent)).length,
    total: present.reduce((sum, count) => sum + count, 0),
  };
}

function differ(name: string, found: unknown, wanted: unknown): string[] {
  const [is, should] = [found, wanted].map((value) => JSON.stringify(value));
  return is === should ? [] : [`${name}: ${is} instead of ${should}`];
}
