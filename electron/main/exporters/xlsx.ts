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
const width = { narrowest: 6, widest: 48, labels: 28, explanations: 70 };
const heading: CellObject = { fontWeight: 'bold', backgroundColor: '#EAF0F4' };

/** A report as spreadsheet: first what it is about, then one sheet for each table, its heading held in place. */
export async function writeXlsx(model: ReportModel): Promise<Uint8Array> {
  const names = new Set<string>();
  const nameSheet = (title: string): string => {
    const name = makeSheetName(title, names);
    names.add(name);
    return name;
  };
  const shared = {
    rightToLeft: localeFacts[model.locale].direction === 'rtl',
    orientation: 'landscape',
  } as const;
  const tables = model.blocks.filter((block) => block.type === 'table');
  const sheets: FileSheet[] = [
    { ...shared, ...layOutFacts(model), sheet: nameSheet(model.title) },
    ...tables.map((table) => ({
      ...shared,
      ...layOutTable(table),
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

function layOutFacts(model: ReportModel): Pick<FileSheet, 'data' | 'columns'> {
  const title: Row = [{ ...makeText(model.title), fontWeight: 'bold', fontSize: 14 }];
  const subtitle: Row = [{ ...makeText(model.subtitle), fontWeight: 'bold' }];
  return {
    data: [title, subtitle, ...model.blocks.flatMap(listFacts), [], [makeText(model.footer)]],
    columns: [{ width: width.labels }, { width: width.explanations }],
  };
}

/** Paragraphs stand beside the facts; tables have sheets of their own. */
function listFacts(block: ReportBlock): Row[] {
  switch (block.type) {
    case 'facts':
      return [
        [],
        [{ ...makeText(block.title), ...heading }, heading],
        ...block.facts.map(
          ({ label, value }): Row => [
            { ...makeText(label), alignVertical: 'top' },
            makeCell(value, 'text'),
          ],
        ),
      ];
    case 'paragraph':
      return [[], [null, { ...makeText(block.text), wrap: true }]];
    case 'table':
      return [];
  }
}

function layOutTable(table: ReportTable): Pick<FileSheet, 'data' | 'columns'> {
  const { columns, rows, totals } = table;
  const kindOf = (index: number): ReportColumn['kind'] => columns[index]?.kind ?? 'text';
  const header = columns.map((column) => ({ ...makeText(column.header), ...heading, wrap: true }));
  const body = rows.map((row) => row.map((value, index) => makeCell(value, kindOf(index))));
  const last = totals.map((value, index) => ({ ...heading, ...makeCell(value, kindOf(index)) }));
  return {
    data: [header, ...body, ...(last.length > 0 ? [last] : [])],
    columns: columns.map((column, index) => ({
      width: measureColumn(
        column,
        [...rows, totals].map((row) => row[index] ?? null),
      ),
    })),
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
  return { value: keepWritable(text), type: String, alignVertical: 'top' };
}

/** Takes out what XML cannot hold: one such character would make the whole file unreadable. */
function keepWritable(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/(?![\t\n\r])\p{Control}|[\ufffe\uffff]/gu, '');
}

function measureColumn({ header, kind }: ReportColumn, values: readonly ReportCell[]): number {
  if (kind === 'mark') return 9;
  // A heading may break between its words.
  const words = header.split(' ').map((word) => word.length);
  const lengths = values.map((value) => (typeof value === 'string' ? value.length : 4));
  const natural = Math.max(...words, ...lengths) + 2;
  return Math.min(Math.max(natural, width.narrowest), width.widest);
}
