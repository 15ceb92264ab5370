import Papa from 'papaparse';
import type { Cell, ImportedTable } from '#shared/documents/schema';
import { decodeText } from './decode';
import { toGrid } from './grid';
import { limits } from './limits';

const delimiters = [',', ';', '\t'];

/** No text holds this character once it is decoded, so that no quotation mark is special any more. */
const noQuotes = '\0';

/** Comma, semicolon or tab separated rows. Every cell is text: only a person knows what a number means here. */
export function readCsv(bytes: Uint8Array): ImportedTable {
  const { text, delimiter } = takeSeparatorLine(decodeText(bytes));
  const quoted = splitRows(text, delimiter);
  // A lone quotation mark (a ditto mark, an inch sign) would swallow the rest of the file into one cell.
  const { data } = quoted.errors.some(({ type }) => type === 'Quotes')
    ? splitRows(text, quoted.meta.delimiter, noQuotes)
    : quoted;
  return { kind: 'table', format: 'csv', sheets: [{ name: '', rows: toGrid(data.map(readRow)) }] };
}

/** Excel writes `sep=;` as first line of some exports. */
function takeSeparatorLine(text: string): { text: string; delimiter: string } {
  const [line, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (line === undefined || separator === undefined) return { text, delimiter: '' };
  return { text: text.slice(line.length), delimiter: separator };
}

/** An empty delimiter lets the parser find out. One row beyond the limit is enough to refuse the file. */
function splitRows(text: string, delimiter: string, quoteChar = '"'): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    delimitersToGuess: delimiters,
    preview: limits.rows + 1,
  });
}

function readRow(row: readonly string[]): Cell[] {
  return row.map((value) => {
    // Spreadsheet-safe exports put an apostrophe before what could be taken for a formula.
    const text = value.replace(/^'(?=[=+\-@\t\r])/, '').trim();
    return text === '' ? null : text;
  });
}
