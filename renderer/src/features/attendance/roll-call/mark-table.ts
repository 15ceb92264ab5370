import type { Attendance, CaptureWay, Mark } from '#shared/attendance/schema';
import type { MarkChoice } from '../../../db/repositories/attendance';

/** A mark, and how it came here. Equal marks are the same object: there are few kinds and many cells. */
export interface MarkEntry {
  readonly mark: Mark;
  readonly capturedBy: CaptureWay;
}

/** The marks of one person by the id of the session. */
export type RowMarks = ReadonlyMap<string, MarkEntry>;

/** By the id of the enrolment. A change makes new maps for the rows that it touches, and for no others. */
export type MarkTable = ReadonlyMap<string, RowMarks>;

const noMarks: RowMarks = new Map();
const entries = new Map<string, MarkEntry>();

export function rowMarks(table: MarkTable, enrolmentId: string): RowMarks {
  return table.get(enrolmentId) ?? noMarks;
}

export function entryAt(
  table: MarkTable,
  { enrolmentId, sessionId }: Pick<MarkChoice, 'enrolmentId' | 'sessionId'>,
): MarkEntry | undefined {
  return rowMarks(table, enrolmentId).get(sessionId);
}

/** Two laptops may have marked the same slot; as in the counts, the later mark holds. */
export function makeMarkTable(attendance: readonly Attendance[]): MarkTable {
  const inOrder = [...attendance].sort(byChange);
  const table = new Map<string, Map<string, MarkEntry>>();
  for (const { enrolmentId, sessionId, mark, capturedBy } of inOrder) {
    const own = table.get(enrolmentId) ?? new Map<string, MarkEntry>();
    table.set(enrolmentId, own.set(sessionId, makeEntry(mark, capturedBy)));
  }
  return table;
}

/** A choice that does not say how it came was typed here. */
export function withMarks(table: MarkTable, choices: readonly MarkChoice[]): MarkTable {
  if (choices.length === 0) return table;
  const changed = new Map(table);
  const touched = new Map<string, Map<string, MarkEntry>>();
  for (const { enrolmentId, sessionId, mark, capturedBy = 'typed' } of choices) {
    const own = touched.get(enrolmentId) ?? new Map(rowMarks(table, enrolmentId));
    if (mark === null) own.delete(sessionId);
    else own.set(sessionId, makeEntry(mark, capturedBy));
    touched.set(enrolmentId, own);
    changed.set(enrolmentId, own);
  }
  return changed;
}

function makeEntry(mark: Mark, capturedBy: CaptureWay): MarkEntry {
  const key = `${mark} ${capturedBy}`;
  const entry = entries.get(key) ?? { mark, capturedBy };
  entries.set(key, entry);
  return entry;
}

function byChange(left: Attendance, right: Attendance): number {
  const [a, b] = [`${left.updatedAt} ${left.id}`, `${right.updatedAt} ${right.id}`];
  return a < b ? -1 : a > b ? 1 : 0;
}
