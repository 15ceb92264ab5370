import type { Mark } from '#shared/attendance/schema';
import type { MarkChoice } from '../../../db/repositories/attendance';
import type { Block } from './grid-moves';
import { type MarkTable, rowMarks } from './mark-table';

interface Line {
  readonly enrolmentId: string;
}

/** The same mark for every cell of a block; cells that have it already are left out. */
export function fillBlock(
  table: MarkTable,
  lines: readonly Line[],
  sessionIds: readonly string[],
  { from, to }: Block,
  mark: Mark | null,
): MarkChoice[] {
  const sessions = sessionIds.slice(from.column, to.column + 1);
  return lines
    .slice(from.row, to.row + 1)
    .flatMap(({ enrolmentId }) =>
      sessions
        .map((sessionId) => ({ enrolmentId, sessionId, mark }))
        .filter((choice) => isNew(table, choice)),
    );
}

/**
 * As Ctrl+D and Ctrl+R in spreadsheets: the first row or column of the block goes into all others; a block of one row or
 * column takes what stands before it.
 */
export function fillFrom(
  side: 'above' | 'before',
  table: MarkTable,
  lines: readonly Line[],
  sessionIds: readonly string[],
  block: Block,
): MarkChoice[] {
  const [first, last] =
    side === 'above' ? [block.from.row, block.to.row] : [block.from.column, block.to.column];
  const source = first === last ? first - 1 : first;
  const choices: MarkChoice[] = [];
  for (let row = block.from.row; row <= block.to.row; row += 1) {
    for (let column = block.from.column; column <= block.to.column; column += 1) {
      const [given, own] = [lines[side === 'above' ? source : row], lines[row]];
      const [givenSession, sessionId] = [
        sessionIds[side === 'before' ? source : column],
        sessionIds[column],
      ];
      if (!given || !own || givenSession === undefined || sessionId === undefined) continue;
      const mark = rowMarks(table, given.enrolmentId).get(givenSession)?.mark ?? null;
      choices.push({ enrolmentId: own.enrolmentId, sessionId, mark });
    }
  }
  return choices.filter((choice) => isNew(table, choice));
}

/** "All present": everybody who has no mark yet in a session, so that an absence noted before stays. */
export function fillBlanks(
  table: MarkTable,
  lines: readonly Line[],
  sessionId: string,
  mark: Mark,
): MarkChoice[] {
  return lines
    .filter(({ enrolmentId }) => !rowMarks(table, enrolmentId).has(sessionId))
    .map(({ enrolmentId }) => ({ enrolmentId, sessionId, mark }));
}

/** What the space bar does to a block: clears it when all of it is present, else makes all of it present. */
export function togglePresent(
  table: MarkTable,
  lines: readonly Line[],
  sessionIds: readonly string[],
  block: Block,
): MarkChoice[] {
  const present = fillBlock(table, lines, sessionIds, block, 'present');
  return present.length > 0 ? present : fillBlock(table, lines, sessionIds, block, null);
}

function isNew(table: MarkTable, { enrolmentId, sessionId, mark }: MarkChoice): boolean {
  return (rowMarks(table, enrolmentId).get(sessionId)?.mark ?? null) !== mark;
}
