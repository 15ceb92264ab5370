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
  return lines.slice(from.row, to.row + 1).flatMap(({ enrolmentId }) => {
    const marks = rowMarks(table, enrolmentId);
    return sessions
      .filter((sessionId) => (marks.get(sessionId) ?? null) !== mark)
      .map((sessionId) => ({ enrolmentId, sessionId, mark }));
  });
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
