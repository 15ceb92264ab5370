import type { Transaction } from 'dexie';
import type { Migration } from './types';

/** What rows of version 1 get for each field that version 2 added, by table. */
const added: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  people: { workSince: null, earlierWork: [], flags: [], mergedIntoId: null },
  enrolments: { populationGroup: null, substituteForId: null, completionOverride: null },
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
  upgrade: async (transaction) => {
    for (const [table, fields] of Object.entries(added)) {
      await transaction
        .table<Record<string, unknown>>(table)
        .toCollection()
        .modify((row) => {
          for (const [name, value] of Object.entries(fields)) row[name] ??= value;
        });
    }
    await askForNoTest(transaction);
  },
};

interface Rule {
  postTestPassScore?: number | null;
}

/** Completion rules stand inside their rows: one that says nothing of a test asks for none. */
async function askForNoTest(transaction: Transaction): Promise<void> {
  const trainings = transaction.table<{ completionRule: Rule }>('trainings').toCollection();
  await trainings.modify((row) => {
    row.completionRule.postTestPassScore ??= null;
  });
  const settings = transaction.table<{ value: { completionRule: Rule } }>('settings');
  await settings.toCollection().modify((row) => {
    row.value.completionRule.postTestPassScore ??= null;
  });
}
