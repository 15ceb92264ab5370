import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import { localeFacts } from '#shared/i18n/locales';
import { CodedError } from '#shared/ipc/result';
import type {
  ReportBlock,
  ReportCell,
  ReportColumn,
  ReportModel,
  ReportTable,
} from '#shared/reports/model';
import { makeSheetName } from './sheet-name';

type FileSheet = Sheet<never>;

/** A spreadsheet takes no more in a cell. */
const longestText = 32_767;
const width = { narrowest: 8, widest: 48, labels: 28, explanations: 70, mark: 9 };
/** Points; a spreadsheet program does not raise a row for wrapped text by itself. */
const lineHeight = 15;
const heading: CellObject = {
  fontWeight: 'bold',
  backgroundColor: '#EAF0F4',
  alignVertical: 'center',
};

/** A report as spreadsheet: first what it is about, then one sheet for each table, its heading held in place. */
export async function writeXlsx(model: ReportModel): Promise<Uint8Array> {
  const names = new Set<string>();
  const nameSheet = (title: string): string => {
    const name = makeSheetName(title, names);
    names.add(name);
    return name;
  };
  const rightToLeft = localeFacts[model.locale].direction === 'rtl';
  // Left to itself, a Latin name in an Arabic sheet would stand at the far end of its cell.
  const start: CellObject = { align: rightToLeft ? 'right' : 'left', alignVertical: 'top' };
  const shared = { rightToLeft, orientation: 'landscape' } as const;
  const tables = model.blocks.filter((block) => block.type === 'table');
  const sheets: FileSheet[] = [
    { ...shared, ...layOutFacts(model, start), sheet: nameSheet(model.title) },
    ...tables.map((table) => ({
      ...shared,
      ...layOutTable(table, start),
      sheet: nameSheet(table.title),
      stickyRowsCount: 1,
    })),
  ];
  try {
    return new Uint8Array(await writeExcelFile(sheets, { fontSize: 11 }).toBuffer());
  } catch (error) {
    throw new CodedError('report-failed', { cause: error });
  }
}

function layOutFacts(model: ReportModel, start: CellObject): Pick<FileSheet, 'data' | 'columns'> {
  const text = (value: string): CellObject => ({ ...makeText(value), ...start });
  return {
    data: [
      [{ ...text(model.title), fontWeight: 'bold', fontSize: 14, height: 22 }],
      [{ ...text(model.subtitle), fontWeight: 'bold' }],
      ...model.blocks.flatMap((block) => listFacts(block, start)),
      [],
      [text(model.footer)],
    ],
    columns: [{ width: width.labels }, { width: width.explanations }],
  };
}

/** Paragraphs stand beside the facts; tables have sheets of their own. */
function listFacts(block: ReportBlock, start: CellObject): Row[] {
  const text = (value: string): CellObject => ({ ...makeText(value), ...start });
  const explain = (value: string): CellObject => ({
    ...text(value),
    wrap: true,
    height: countLines(value, width.explanations) * lineHeight,
  });
  switch (block.type) {
    case 'facts':
      return [
        [],
        [{ ...text(block.title), ...heading }, heading],
        ...block.facts.map(
          ({ label, value }): Row => [
            text(label),
            typeof value === 'string' ? explain(value) : { ...makeCell(value, 'number'), ...start },
          ],
        ),
      ];
    case 'paragraph':
      return [[], [null, explain(block.text)]];
    case 'table':
      return [];
  }
}

function layOutTable(table: ReportTable, start: CellObject): Pick<FileSheet, 'data' | 'columns'> {
  const { columns, rows, totals } = table;
  const draw = (value: ReportCell, index: number): CellObject => {
    const kind = columns[index]?.kind ?? 'text';
    return { ...makeCell(value, kind), alignVertical: 'top', ...(kind === 'text' ? start : {}) };
  };
  const widths = columns.map((column, index) =>
    measureColumn(
      column,
      [...rows, totals].map((row) => row[index] ?? null),
    ),
  );
  const lines = columns.map(({ header }, index) => countLines(header, widths[index] ?? 1));
  const header = columns.map((column): CellObject => {
    const align = column.kind === 'text' ? start : { align: 'center' as const };
    const height = Math.max(...lines) * lineHeight;
    return { ...makeText(column.header), ...align, ...heading, wrap: true, height };
  });
  const last = totals.map((value, index) => ({ ...draw(value, index), ...heading }));
  return {
    data: [header, ...rows.map((row) => row.map(draw)), ...(last.length > 0 ? [last] : [])],
    columns: widths.map((one) => ({ width: one })),
  };
}

/** Numbers stay numbers and text stays text, whatever it begins with: a name "=1+1" is a name. */
function makeCell(value: ReportCell, kind: ReportColumn['kind']): CellObject {
  const centred: CellObject = kind === 'mark' ? { align: 'center' } : {};
  if (value === null) return centred;
  if (typeof value === 'string') return { ...makeText(value), ...centred, wrap: kind === 'text' };
  const format: CellObject = kind === 'percent' ? { format: '0%' } : {};
  return { value, type: Number, ...format, ...centred };
}

function makeText(text: string): CellObject {
  return { value: keepWritable(text), type: String };
}

/** Takes out what XML cannot hold: one such character would make the whole file unreadable. */
function keepWritable(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/(?![\t\n\r])\p{Control}|[\ufffe\uffff]/gu, '');
}

function measureColumn({ header, kind }: ReportColumn, values: readonly ReportCell[]): number {
  if (kind === 'mark') return width.mark;
  // A heading may break between its words.
  const words = header.split(' ').map((word) => word.length);
  const lengths = values.map((value) => (typeof value === 'string' ? value.length : 4));
  const natural = Math.max(...words, ...lengths) + 3;
  return Math.min(Math.max(natural, width.narrowest), width.widest);
}

function countLines(text: string, columnWidth: number): number {
  const lines = text.split('\n').map((line) => Math.ceil((line.length + 1) / columnWidth));
  return lines.reduce((sum, count) => sum + count, 0);
}
