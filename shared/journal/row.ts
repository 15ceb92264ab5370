import type { Change } from './change';

/** A stored row of any table, as plain data. Its shape is checked where it enters or leaves the store. */
export type Row = Readonly<Record<string, unknown>>;

/** Number of rows by table, deleted ones included. The table of changes is counted apart. */
export type RowCounts = Readonly<Record<string, number>>;

/**
 * Rows cross the process border as one text: the bridge into the page copies objects property by property,
 * which takes longer for thousands of rows than to write and read them.
 */
export function writeRows(rows: readonly Row[]): string {
  return JSON.stringify(rows);
}

/** @throws SyntaxError for a text that is no list of rows */
export function readRows(text: string): Row[] {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new SyntaxError('not a list of rows');
  return rows;
}

/**
 * The rows of the table of changes.
 *
 * @throws SyntaxError for a text that is no list of changes
 */
export function readChanges(text: string): Change[] {
  const rows: readonly Row[] = readRows(text);
  if (!rows.every(isChange)) throw new SyntaxError('not a list of changes');
  return [...rows];
}

/** Without the schema: a million of them come at once. */
function isChange(row: Row): row is Row & Change {
  const { id, commitId, at, device, actor, table, key, before, after } = row;
  const texts = [id, commitId, at, device, actor, table, key];
  return (
    texts.every((text) => typeof text === 'string') &&
    (before === null || isRow(before)) &&
    isRow(after)
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
