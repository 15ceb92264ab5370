import type { FormerRow, Migration } from './types';

/** What rows of version 1 get for each field that version 2 added, by table. */
const added: Readonly<Record<string, FormerRow>> = {
  people: { workSince: null, earlierWork: [], flags: [], mergedIntoId: null },
  enrolments: {
    populationGroup: null,
    substituteForId: null,
    completionOverride: null,
    certificate: null,
  },
  trainings: { lateAfterMinutes: 10 },
  drafts: { distinctFrom: [], copyOfId: null },
};

/** The second release: people and attendance at field speed, and the data outside the store. */
export const fieldSpeedAndSafety: Migration = {
  version: 2,
  stores: {
    // The index on enrolment and session serves for the enrolment alone as well.
    attendance: 'id, trainingId, sessionId, [enrolmentId+sessionId]',
    people: 'id, organisationId, deletedAt, mergedIntoId',
    distinctPeople: 'id, oneId, otherId',
    listShapes: 'id, digest',
    changeBlocks: 'id, firstAt, lastAt, count',
    changePlaces: 'id',
  },
  rows: {
    ...Object.fromEntries(Object.entries(added).map(([table, fields]) => [table, fill(fields)])),
    trainings: (row) => askForNoTest(fill(added.trainings)(row)),
    settings: (row) => {
      const value = askForNoTest(row.value as FormerRow);
      return { ...row, value: fill({ signatories: [] })(value) };
    },
  },
};

function fill(fields: FormerRow = {}) {
  return (row: FormerRow): FormerRow => {
    const missing = Object.entries(fields).filter(([name]) => row[name] == null);
    return missing.length === 0 ? row : { ...row, ...Object.fromEntries(missing) };
  };
}

/** Completion rules stand inside their rows: one that says nothing of a test asks for none. */
function askForNoTest(row: FormerRow): FormerRow {
  const rule = row.completionRule as FormerRow;
  return { ...row, completionRule: { ...rule, postTestPassScore: rule.postTestPassScore ?? null } };
}
