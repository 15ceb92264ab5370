import Papa from 'papaparse';
import type { Cell, ImportedTable } from '#shared/documents/schema';
import { decodeText } from './decode';
import { toGrid } from './grid';
import { limits } from './limits';

const delimiters = [',', ';', '\t'] as const;
const linesToGuessFrom = 100;

type Rows = Papa.ParseResult<string[]>;

/** No text holds this character once it is decoded, so that no quotation mark is special any more. */
const noQuotes = '\0';

/** Comma, semicolon or tab separated rows. Every cell is text: only a person knows what a number means here. */
export function readCsv(bytes: Uint8Array): ImportedTable {
  const { text, delimiter } = takeSeparatorLine(decodeText(bytes));
  const rows = chooseRows(splitRows(text, delimiter), () => splitRows(text, delimiter, noQuotes));
  return { kind: 'table', format: 'csv', sheets: [{ name: '', rows: toGrid(rows.map(readRow)) }] };
}

/**
 * A lone quotation mark (a ditto mark, an inch sign) swallows what follows up to the next one or the end. It is
 * known by the parser's complaint, or by lines that are all of one length as soon as the marks mean nothing.
 */
function chooseRows(quoted: Rows, readLiterally: () => Rows): readonly string[][] {
  const isBroken = quoted.errors.some(({ type }) => type === 'Quotes');
  const spansLines = quoted.data.some((row) => row.some((cell) => cell.includes('\n')));
  if (!isBroken && !spansLines) return quoted.data;
  const literal = readLiterally().data;
  const filled = literal.filter((row) => row.join('') !== '');
  const isEven = filled.length > 1 && filled.every((row) => row.length === filled[0]?.length);
  return isBroken || isEven ? literal : quoted.data;
}

/** Excel writes `sep=;` as first line of some exports. */
function takeSeparatorLine(text: string): { text: string; delimiter: string } {
  const [line, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (line === undefined || separator === undefined) {
    return { text, delimiter: guessDelimiter(text) };
  }
  return { text: text.slice(line.length), delimiter: separator };
}

/** The one that parts most lines into the same number of cells: commas also stand within cells, but unevenly. */
function guessDelimiter(text: string): string {
  const lines = text.split(/\r?\n/, linesToGuessFrom).map((line) => line.replace(/"[^"]*"/g, ''));
  const score = (delimiter: string) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    return Math.max(...counts.map((count) => count * counts.filter((n) => n === count).length));
  };
  return delimiters.reduce((best, next) => (score(next) > score(best) ? next : best));
}

/** One row beyond the limit is enough to refuse the file. */
function splitRows(text: string, delimiter: string, quoteChar = '"'): Rows {
  return Papa.parse<string[]>(text, { delimiter, quoteChar, preview: limits.rows + 1 });
}

function readRow(row: readonly string[]): Cell[] {
  return row.map((value) => {
    // Spreadsheet-safe exports put an apostrophe before what could be taken for a formula.
    const text = value.replace(/^'(?=[=+\-@\t\r])/, '').trim();
    return text === '' ? null : text;
  });
}
