import { isPresent } from '#shared/attendance/completion';
import type { SexCounts } from '#shared/attendance/count-by-sex';
import type { Sex } from '#shared/people/schema';
import { type MarkTable, type RowMarks, rowMarks } from './mark-table';
import type { RosterLine } from './roster-lines';

/**
 * Who was present in each session, as the report counts it. It remembers what it has counted and looks again
 * only at the rows that a change has made new, so that a mark among 2,000 people costs no more than among 20.
 */
export function createPresentCounter(
  lines: readonly RosterLine[],
  sessionIds: readonly string[],
): (table: MarkTable) => SexCounts[] {
  const counted = lines.filter((line) => line.isCounted);
  const seen = new Map<string, RowMarks>();
  const tallies = new Map(sessionIds.map((id) => [id, { F: 0, M: 0, X: 0, U: 0 }]));

  const add = (sex: Sex, marks: RowMarks, by: 1 | -1) => {
    for (const [sessionId, { mark }] of marks) {
      const tally = tallies.get(sessionId);
      if (tally && isPresent(mark)) tally[sex] += by;
    }
  };

  return (table) => {
    for (const { enrolmentId, sex } of counted) {
      const before = seen.get(enrolmentId);
      const marks = rowMarks(table, enrolmentId);
      if (marks === before) continue;
      if (before) add(sex, before, -1);
      add(sex, marks, 1);
      seen.set(enrolmentId, marks);
    }
    return [...tallies.values()].map((tally) => ({
      ...tally,
      total: tally.F + tally.M + tally.X + tally.U,
    }));
  };
}
