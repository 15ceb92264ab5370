import { readMark } from '#shared/attendance/read-mark';
import type { Mark } from '#shared/attendance/schema';
import type { MarkChoice } from '../../../db/repositories/attendance';
import type { Block } from './grid-moves';
import { type MarkTable, rowMarks } from './mark-table';

interface Line {
  readonly enrolmentId: string;
}

/** The cells of a copied block as spreadsheets put them on the clipboard: tabs, lines, quotes where needed. */
export function readCells(text: string): string[][] {
  const rows: string[][] = [['']];
  let isQuoted = false;
  const append = (letter: string) => {
    const row = rows.at(-1);
    if (row) row[row.length - 1] += letter;
  };
  const letters = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (letter === '"' && (isQuoted || rows.at(-1)?.at(-1) === '')) {
      if (isQuoted && letters[at + 1] === '"') {
        append('"');
        at += 1;
      } else isQuoted = !isQuoted;
    } else if (isQuoted) append(letter);
    else if (letter === '\t') rows.at(-1)?.push('');
    else if (letter === '\n') rows.push(['']);
    else append(letter);
  }
  return rows;
}

/** A block as text that a spreadsheet takes: one line a person, one letter a mark. */
export function writeCells(
  table: MarkTable,
  lines: readonly Line[],
  sessionIds: readonly string[],
  { from, to }: Block,
  letters: Readonly<Record<Mark, string>>,
): string {
  const sessions = sessionIds.slice(from.column, to.column + 1);
  return lines
    .slice(from.row, to.row + 1)
    .map(({ enrolmentId }) => {
      const marks = rowMarks(table, enrolmentId);
      return sessions
        .map((sessionId) => {
          const entry = marks.get(sessionId);
          return entry ? letters[entry.mark] : '';
        })
        .join('\t');
    })
    .join('\n');
}

export interface PastedCell {
  readonly enrolmentId: string;
  readonly sessionId: string;
  readonly text: string;
}

/** What a paste would do, before it does anything. */
export interface PastePlan {
  /** Cells with a text; where nothing is written, the grid stays as it is. */
  readonly cells: readonly PastedCell[];
  /** How many cells with a text lie beyond the last person or session. */
  readonly outside: number;
  /** The spellings that cannot be told, each with the number of its cells. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** One cell fills the whole block, and a part is repeated where the block holds it several times, as in spreadsheets. */
export function planPaste(
  text: string,
  lines: readonly Line[],
  sessionIds: readonly string[],
  { from, to }: Block,
): PastePlan {
  const copied = readCells(text);
  const height = repeatTo(to.row - from.row + 1, copied.length);
  const copiedWidth = Math.max(...copied.map((row) => row.length));
  const width = repeatTo(to.column - from.column + 1, copiedWidth);
  const cells: PastedCell[] = [];
  const unknown = new Map<string, number>();
  let outside = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const content = copied[row % copied.length]?.[column % copiedWidth]?.trim() ?? '';
      const mark = readMark(content);
      if (mark === null) continue;
      const enrolmentId = lines[from.row + row]?.enrolmentId;
      const sessionId = sessionIds[from.column + column];
      if (enrolmentId === undefined || sessionId === undefined) {
        outside += 1;
        continue;
      }
      if (mark === undefined) unknown.set(content, (unknown.get(content) ?? 0) + 1);
      cells.push({ enrolmentId, sessionId, text: content });
    }
  }
  return { cells, outside, unknown };
}

function repeatTo(room: number, size: number): number {
  return room % size === 0 ? room : size;
}

/** What the user says that a spelling means; who is not asked, or leaves it, sets nothing. */
export type Meanings = ReadonlyMap<string, Mark>;

export interface PasteResult {
  /** The marks that differ from what stands there. */
  readonly choices: readonly MarkChoice[];
  /** How many of them take the place of another mark. */
  readonly replaced: number;
  /** Cells that are left out because nobody knows what they mean. */
  readonly leftOut: number;
}

export function applyPaste(plan: PastePlan, table: MarkTable, meanings: Meanings): PasteResult {
  const marked = plan.cells.map(({ text, ...slot }) => ({
    ...slot,
    mark: readMark(text) ?? meanings.get(text) ?? null,
  }));
  const known = marked.filter(({ mark }) => mark !== null);
  const current = (slot: MarkChoice) =>
    rowMarks(table, slot.enrolmentId).get(slot.sessionId)?.mark ?? null;
  const choices = known.filter((choice) => current(choice) !== choice.mark);
  return {
    choices,
    replaced: choices.filter((choice) => current(choice) !== null).length,
    leftOut: marked.length - known.length,
  };
}
