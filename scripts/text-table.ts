/** Lines with aligned columns for a terminal; every column but the first is set to the right. */
export function formatTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const lines = [headers, ...rows];
  const widths = headers.map((_header, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines.map((line) =>
    widths
      .map((width, column) => {
        const text = line[column] ?? '';
        return column === 0 ? text.padEnd(width) : text.padStart(width);
      })
      .join('   ')
      .trimEnd(),
  );
}
