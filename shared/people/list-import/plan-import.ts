import {
  chooseFields,
  type Decisions,
  decideLine,
  findMarkConflicts,
  type ListedMark,
  listMarks,
  type StoredSide,
} from './decisions';
import type { DayMapping } from './map-sessions';
import { compareWithStored, type ListedField } from './stored-fields';
import type { ListedValues, ListLine, StoredPerson } from './types';

/** Somebody of the list as they are written. */
export interface ImportEntry {
  /** `null` for somebody new. */
  readonly personId: string | null;
  readonly values: ListedValues;
  /** Fields of a known person that the list changes. */
  readonly fields: readonly ListedField[];
  readonly marks: readonly ListedMark[];
  /** People who look like somebody new and were found to be others. */
  readonly distinctIds: readonly string[];
}

export interface ImportPlan {
  readonly entries: readonly ImportEntry[];
  readonly counts: ImportCounts;
  /** Rows in which the list says something else than what is stored. */
  readonly differingRows: ReadonlySet<number>;
}

export interface ImportCounts {
  readonly lines: number;
  /** Lines that wait for an answer: nothing is written before there are none. */
  readonly open: number;
  readonly newPeople: number;
  readonly knownPeople: number;
  /** Known people who are not on the list of the training yet. */
  readonly newlyEnrolled: number;
  /** Lines of somebody who stands further up as well. */
  readonly repeated: number;
  readonly leftOut: number;
  /** Known people of whom the list says more, or something else. */
  readonly added: number;
  readonly differing: number;
  readonly marks: number;
  readonly markConflicts: number;
}

interface Draft {
  readonly personId: string | null;
  readonly values: ListedValues;
  readonly fields: readonly ListedField[];
  readonly marks: Map<string, ListedMark>;
  readonly distinctIds: readonly string[];
}

/** What would be written with the decisions so far, and the figures of it. */
export function planImport(
  lines: readonly ListLine[],
  decisions: Decisions,
  days: readonly DayMapping[],
  stored: StoredSide,
): ImportPlan {
  const drafts = new Map<number, Draft>();
  const byPerson = new Map<string, Draft>();
  const count = {
    open: 0,
    newPeople: 0,
    knownPeople: 0,
    newlyEnrolled: 0,
    repeated: 0,
    leftOut: 0,
  };
  const more = { added: 0, differing: 0, marks: 0, markConflicts: 0, rows: new Set<number>() };
  for (const line of lines) {
    const { row, values } = line;
    const answer = decisions.answers.get(row);
    const outcome = decideLine(line, answer);
    if (outcome.kind === 'open') count.open += 1;
    else if (outcome.kind === 'left-out') count.leftOut += 1;
    else {
      const personId = outcome.kind === 'person' ? outcome.personId : null;
      const above =
        outcome.kind === 'repeat'
          ? drafts.get(outcome.row)
          : personId === null
            ? undefined
            : byPerson.get(personId);
      const marks = pickMarks(line, decisions, days, personId, stored, more);
      if (above) {
        count.repeated += 1;
        drafts.set(row, above);
        for (const mark of marks) {
          if (!above.marks.has(mark.sessionId)) above.marks.set(mark.sessionId, mark);
        }
        continue;
      }
      const person = personId === null ? undefined : stored.people.get(personId);
      const fields = person ? chooseFields(values, person, decisions.taken.get(row)) : [];
      const distinctIds = (answer?.kind === 'new' && answer.distinctFrom) || [];
      const draft = { personId, values, fields, marks: indexMarks(marks), distinctIds };
      drafts.set(row, draft);
      if (personId === null) count.newPeople += 1;
      else {
        byPerson.set(personId, draft);
        count.knownPeople += 1;
        if (!stored.enrolledIds.has(personId)) count.newlyEnrolled += 1;
      }
      if (person) countFields(line, person, more);
    }
  }
  const entries = [...new Set(drafts.values())].map((draft) => ({
    ...draft,
    marks: [...draft.marks.values()],
  }));
  const marks = entries.reduce((sum, entry) => sum + entry.marks.length, 0);
  const { rows: differingRows, ...figures } = more;
  return {
    entries,
    counts: { lines: lines.length, ...count, ...figures, marks },
    differingRows,
  };
}

function indexMarks(marks: readonly ListedMark[]): Map<string, ListedMark> {
  return new Map(marks.map((mark) => [mark.sessionId, mark]));
}

/** Without those that would overwrite what was noted, unless somebody said that the list stands above it. */
function pickMarks(
  line: ListLine,
  decisions: Decisions,
  days: readonly DayMapping[],
  personId: string | null,
  stored: StoredSide,
  count: { markConflicts: number; readonly rows: Set<number> },
): readonly ListedMark[] {
  const marks = listMarks(line, days);
  if (marks.length === 0 || personId === null) return marks;
  const noted = stored.marks.get(personId);
  const conflicts = new Set(findMarkConflicts(marks, noted));
  if (conflicts.size > 0) {
    count.markConflicts += 1;
    count.rows.add(line.row);
  }
  const isTaken = decisions.markRows.has(line.row);
  return marks.filter((mark) =>
    conflicts.has(mark) ? isTaken : noted?.get(mark.sessionId) !== mark.mark,
  );
}

function countFields(
  { row, values }: ListLine,
  person: StoredPerson,
  count: { added: number; differing: number; readonly rows: Set<number> },
): void {
  const compared = compareWithStored(values, person);
  if (compared.some(({ kind }) => kind === 'adds')) count.added += 1;
  if (!compared.some(({ kind }) => kind === 'differs')) return;
  count.differing += 1;
  count.rows.add(row);
}
