import type { Cell, ImportedTable, Merge } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { refuseLargeGrid, toGrid } from './grid';
import { clipMerges } from './merges';
import { readAttribute, readTokens } from './xml-tokens';
import type { Archive } from './zip-guard';

/** The visible sheets of an OpenDocument spreadsheet. Formulas count with their stored result. */
export function readOds(archive: Archive): ImportedTable {
  const content = archive.parts.get('content.xml')?.toString('utf8');
  if (content === undefined) throw new CodedError('file-corrupt');
  const hiddenStyles = readHiddenStyles(content);
  const sheets = content.matchAll(/<table:table\s([^>]*[^/>])>([\s\S]*?)<\/table:table>/g);
  return {
    kind: 'table',
    format: 'ods',
    sheets: [...sheets].flatMap(([, attributes = '', body = '']) => {
      if (hiddenStyles.has(readAttribute(attributes, 'table:style-name') ?? '')) return [];
      const { rows, merges } = readSheet(body);
      const grid = toGrid(rows);
      return [
        {
          name: readAttribute(attributes, 'table:name') ?? '',
          rows: grid,
          ...clipMerges(merges, grid),
        },
      ];
    }),
  };
}

/** A hidden sheet has a style that is not displayed. */
function readHiddenStyles(content: string): ReadonlySet<string> {
  const styles = content
    .slice(0, content.indexOf('<office:body'))
    .matchAll(/<style:style\s([^>]*)>([\s\S]*?)<\/style:style>/g);
  return new Set(
    [...styles].flatMap(([, attributes = '', body = '']) => {
      const isHidden = /<style:table-properties\s[^>]*table:display="false"/.test(body);
      return isHidden ? (readAttribute(attributes, 'style:name') ?? []) : [];
    }),
  );
}

interface ReadSheet {
  readonly rows: Cell[][];
  readonly merges: Merge[];
}

/** The cell that is being read. */
interface OpenCell {
  readonly tag: string;
  readonly paragraphs: string[];
}

/** Empty rows and cells are written once with a count, up to the end of the sheet: counted here, laid out when something follows. */
class SheetBuilder {
  readonly rows: Cell[][] = [];
  readonly merges: Merge[] = [];
  #row: Cell[] = [];
  #rowRepeats = 1;
  #blankCells = 0;
  #blankRows = 0;
  #widest = 0;

  startRow(repeats: number): void {
    this.#row = [];
    this.#rowRepeats = repeats;
    this.#blankCells = 0;
  }

  addCell(cell: Cell, repeats: number): void {
    if (cell === null) {
      this.#blankCells += repeats;
      return;
    }
    const end = this.#row.length + this.#blankCells + repeats;
    this.#widest = Math.max(this.#widest, end);
    refuseLargeGrid(this.rows.length + this.#blankRows + this.#rowRepeats, this.#widest);
    for (; this.#blankCells > 0; this.#blankCells -= 1) this.#row.push(null);
    for (let count = 0; count < repeats; count += 1) this.#row.push(cell);
  }

  addMerge(width: number, height: number): void {
    const top = this.rows.length + this.#blankRows;
    const left = this.#row.length + this.#blankCells;
    this.merges.push({ top, left, bottom: top + height - 1, right: left + width - 1 });
  }

  endRow(): void {
    if (this.#row.length === 0) {
      this.#blankRows += this.#rowRepeats;
      return;
    }
    for (; this.#blankRows > 0; this.#blankRows -= 1) this.rows.push([]);
    for (let count = 0; count < this.#rowRepeats; count += 1) this.rows.push(this.#row);
  }
}

function readSheet(body: string): ReadSheet {
  const sheet = new SheetBuilder();
  let open: OpenCell | null = null;
  let notes = 0;
  for (const { name, tag, text, isEnd, isEmpty } of readTokens(body)) {
    if (name === 'office:annotation') notes += isEmpty ? 0 : isEnd ? -1 : 1;
    else if (notes > 0) continue;
    else if (name === 'table:table-row')
      isEnd ? sheet.endRow() : sheet.startRow(readCount(tag, 'table:number-rows-repeated'));
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      if (!isEnd) open = { tag, paragraphs: [] };
      if (open && (isEnd || isEmpty)) {
        closeCell(sheet, open);
        open = null;
      }
    } else if (open) readText(open, name, tag, text, isEnd);
  }
  return { rows: sheet.rows, merges: sheet.merges };
}

function readText(
  { paragraphs }: OpenCell,
  name: string,
  tag: string,
  text: string,
  isEnd: boolean,
): void {
  if (name === 'text:p' && !isEnd) paragraphs.push('');
  if (isEnd || paragraphs.length === 0) return;
  const added =
    name === ''
      ? text
      : name === 'text:s'
        ? ' '.repeat(Math.min(readCount(tag, 'text:c'), 100))
        : name === 'text:line-break'
          ? '\n'
          : name === 'text:tab'
            ? ' '
            : '';
  paragraphs.push(`${paragraphs.pop() ?? ''}${added}`);
}

function closeCell(sheet: SheetBuilder, { tag, paragraphs }: OpenCell): void {
  const width = readCount(tag, 'table:number-columns-spanned');
  const height = readCount(tag, 'table:number-rows-spanned');
  if (width > 1 || height > 1) sheet.addMerge(width, height);
  const isCovered = tag.startsWith('<table:covered');
  sheet.addCell(
    isCovered ? null : readCell(tag, paragraphs.join('\n')),
    readCount(tag, 'table:number-columns-repeated'),
  );
}

function readCount(tag: string, attribute: string): number {
  return Math.max(1, Number(readAttribute(tag, attribute) ?? 1) || 1);
}

function readCell(tag: string, text: string): Cell {
  if (tag.includes('calcext:value-type="error"')) return null;
  switch (readAttribute(tag, 'office:value-type')) {
    case 'float':
    case 'percentage':
    case 'currency':
      return readNumber(readAttribute(tag, 'office:value'));
    case 'date':
      return (
        readAttribute(tag, 'office:date-value')
          ?.replace(/T00:00:00.*$/, '')
          .slice(0, 19) ?? null
      );
    case 'time':
      return readClock(readAttribute(tag, 'office:time-value') ?? '');
    case 'boolean':
      return readAttribute(tag, 'office:boolean-value') === 'true';
    default:
      return text.trim() === '' ? null : text;
  }
}

function readNumber(value: string | undefined): Cell {
  const number = Number(value);
  return value === undefined || !Number.isFinite(number) ? null : number;
}

/** "PT09H30M00S" is 09:30:00. */
function readClock(value: string): Cell {
  const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M(\d+)/.exec(value) ?? [];
  return hours && minutes && seconds
    ? [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':')
    : null;
}
