import type { Attendance, Mark } from '#shared/attendance/schema';
import type { MarkChoice } from '../../../db/repositories/attendance';

/** The marks of one person by the id of the session. */
export type RowMarks = ReadonlyMap<string, Mark>;

/** By the id of the enrolment. A change makes new maps for the rows that it touches, and for no others. */
export type MarkTable = ReadonlyMap<string, RowMarks>;

const noMarks: RowMarks = new Map();

export function rowMarks(table: MarkTable, enrolmentId: string): RowMarks {
  return table.get(enrolmentId) ?? noMarks;
}

/** Two laptops may have marked the same slot; as in the counts, the later mark holds. */
export function makeMarkTable(attendance: readonly Attendance[]): MarkTable {
  const inOrder = [...attendance].sort(byChange);
  const table = new Map<string, Map<string, Mark>>();
  for (const { enrolmentId, sessionId, mark } of inOrder) {
    const own = table.get(enrolmentId) ?? new Map<string, Mark>();
    table.set(enrolmentId, own.set(sessionId, mark));
  }
  return table;
}

export function withMarks(table: MarkTable, choices: readonly MarkChoice[]): MarkTable {
  if (choices.length === 0) return table;
  const changed = new Map(table);
  const touched = new Map<string, Map<string, Mark>>();
  for (const { enrolmentId, sessionId, mark } of choices) {
    const own = touched.get(enrolmentId) ?? new Map(rowMarks(table, enrolmentId));
    if (mark === null) own.delete(sessionId);
    else own.set(sessionId, mark);
    touched.set(enrolmentId, own);
    changed.set(enrolmentId, own);
  }
  return changed;
}

function byChange(left: Attendance, right: Attendance): number {
  const [a, b] = [`${left.updatedAt} ${left.id}`, `${right.updatedAt} ${right.id}`];
  return a < b ? -1 : a > b ? 1 : 0;
}
