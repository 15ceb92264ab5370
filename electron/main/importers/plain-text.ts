/** Control characters without meaning in running text; tab and line feed have one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is taken out
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g;

/** One kind of line end, no trailing spaces, no control characters, at most one empty line in a row. */
export function tidyText(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085\f]/g, '\n')
    .replace(controls, '')
    .split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
