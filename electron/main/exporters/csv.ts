import Papa from 'papaparse';

/**
 * A list for a spreadsheet program: marked as UTF-8, or Excel takes it for another encoding. What could be taken for a
 * formula is marked as text.
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => [...row]);
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(lines, { escapeFormulae: true })}\r\n`);
}
