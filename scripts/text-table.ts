/** Lines with aligned columns for a terminal. Columns that hold numbers are set to the right. */
export function formatTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const columns = headers.map((header, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    return {
      width: Math.max(header.length, ...cells.map((cell) => cell.length)),
      isNumber: cells.every((cell) => /^$|^[\d.,]/.test(cell)),
    };
  });
  return [headers, ...rows].map((line) =>
    columns
      .map(({ width, isNumber }, index) => {
        const text = line[index] ?? '';
        return isNumber ? text.padStart(width) : text.padEnd(width);
      })
      .join('   ')
      .trimEnd(),
  );
}
