import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeStep, workSteps } from './test-actions';
import { openTestDatabase } from './test-database';
import { readVisible } from './test-records';
import { undoCommit } from './undo';

test('whatever was done, undoing it backwards shows each earlier state again', async () => {
  const property = fc.asyncProperty(workSteps(25), async (steps) => {
    const database = await openTestDatabase();
    const past: { commitId: string; before: unknown }[] = [];
    for (const step of steps) {
      const before = await readVisible(database);
      const done = await takeStep(database, step);
      if (done && done.changes.length > 0) past.push({ commitId: done.id, before });
    }
    for (const { commitId, before } of past.reverse()) {
      await undoCommit(database, commitId);
      expect(await readVisible(database)).toEqual(before);
    }
    await database.delete();
  });
  await fc.assert(property, { numRuns: 40 });
}, 60_000);
